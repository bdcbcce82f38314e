import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from './fault';

/** A file of the content folder: its path as staff see it, with /, and its text with \n line ends and no BOM. */
export type ContentFile = { path: string; text: string };

/** Reads a UTF-8 file, with or without BOM and CRLF; null and a fault if it is not UTF-8, empty or has a Tab. */
export function readText(root: string, path: string, report: Report): ContentFile | null {
  const bytes = readFileSync(join(root, path));
  let decoded: string;
  try {
    decoded = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    report.add({
      file: path,
      line: firstBrokenLine(bytes),
      message: '文件不是 UTF-8 编码。请在记事本里选“另存为”，编码选 UTF-8，再保存。',
    });
    return null;
  }
  const text = decoded.replaceAll('\r\n', '\n');
  if (text.trim() === '') {
    report.add({
      file: path,
      line: 1,
      message: '文件是空的。请照 content/README.md 的例子写，不要的文件请删掉。',
    });
    return null;
  }
  const tabbed = text.split('\n').findIndex((line) => line.includes('\t'));
  if (tabbed !== -1) {
    report.add({ file: path, line: tabbed + 1, message: '这一行有制表符（Tab 键）。请删掉，改用空格。' });
    return null;
  }
  return { path, text };
}

// A line is broken when its bytes alone cannot be decoded; \n never occurs inside a UTF-8 or GB 18030 character.
function firstBrokenLine(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(10, start);
    const piece = bytes.subarray(start, end === -1 ? bytes.length : end);
    if (piece.toString('utf8').includes('\uFFFD')) return line;
    start = end === -1 ? bytes.length : end + 1;
  }
  return 1;
}
