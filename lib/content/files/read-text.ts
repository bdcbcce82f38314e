import { unseenIn, withoutUnseen } from '@/lib/characters/unseen';
import { withPlainLineEnds } from '@/lib/characters/with-plain-line-ends';
import type { Report } from '@/lib/content/fault';
import { formatSize } from '@/lib/format-size';
import { readBytes } from './read-bytes';

/** A file of the content folder: its path as staff see it, with /, and its text with \n line ends and no BOM. */
export type ContentFile = { path: string; text: string };

// The largest real one has 60 KB; of pages twenty times as long browsers of phones give up.
const MOST_BYTES = 2 * 1024 * 1024;

/** Reads a file written by staff: UTF-8, with or without BOM and CRLF; null and a fault if it cannot be read. */
export function readText(root: string, path: string, report: Report): ContentFile | null {
  const bytes = readBytes(root, path, '缺少这个文件。请照 content/README.md 的例子建立。', report);
  if (bytes !== null && bytes.length > MOST_BYTES) {
    const size = formatSize(bytes.length);
    report.add({
      file: path,
      message: `这个文件有 ${size}，没有读：文字文件不能超过 2 MB。请分成几个，或者看看是不是放错了文件。`,
    });
    return null;
  }
  const text = bytes && decodeText(bytes, path, report);
  if (text === null) return null;
  if (text.trim() === '') {
    const message = '文件是空的。请照 content/README.md 的例子写，不要的文件请删掉。';
    report.add({ file: path, line: 1, message });
    return null;
  }
  return withoutHidden({ path, text }, report);
}

/** Bytes as UTF-8 text with \n line ends and no BOM; null and a fault if they are in another encoding. */
export function decodeText(bytes: Uint8Array, path: string, report: Report): string | null {
  try {
    return withPlainLineEnds(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    const message = '文件不是 UTF-8 编码。请在记事本里选“另存为”，编码选 UTF-8，再保存。';
    report.add({ file: path, line: firstBrokenLine(bytes), message });
    return null;
  }
}

// A line is broken when its bytes alone cannot be decoded; \n never occurs inside a UTF-8 or GB 18030 character.
function firstBrokenLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(10, start);
    const piece = bytes.subarray(start, end === -1 ? bytes.length : end);
    if (new TextDecoder('utf-8').decode(piece).includes('\uFFFD')) return line;
    start = end === -1 ? bytes.length : end + 1;
  }
  return 1;
}

// Parsers follow nested marks by calling themselves, and end with an error of the program somewhere beyond a thousand.
const TOO_DEEP = /^ {200}|(?:[>[({*_-] *){200}/;

const CONFLICT_MARK = /^(?:<{7}|>{7})(?: |$)/;
const CONFLICT =
  '这是 git 合并冲突的标记，两份改动还没有合好。请留下要的几行，删去 <<<<<<<、=======、>>>>>>> 三行；说不准的，请维护人员处理。';

/** The text without invisible characters, with a fault per line; null if a Tab indents, as its scope is then unknown. */
export function withoutHidden({ path, text }: ContentFile, report: Report): ContentFile | null {
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    const place = { file: path, line: index + 1 };
    if (CONFLICT_MARK.test(line)) report.add({ ...place, message: CONFLICT });
    if (TOO_DEEP.test(line))
      report.add({ ...place, message: '这一行的引用、列表、括号或缩进套得太深。请删去多余的符号和空格。' });
    if (line.includes('\t')) {
      report.add({ ...place, message: '这一行有制表符（Tab 键）。请删掉，改用空格。' });
    }
    const codes = unseenIn(line);
    if (codes.length === 0) continue;
    const message = `这一行有看不见的字符（${codes.join('、')}），多半是粘贴时带来的。请把这一行重新打一遍。`;
    report.add({ ...place, message });
  }
  if (lines.some((line) => /^ *\t/.test(line) || CONFLICT_MARK.test(line) || TOO_DEEP.test(line)))
    return null;
  return { path, text: withoutUnseen(text).replaceAll('\t', ' ') };
}
