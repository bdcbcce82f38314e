import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { type Input, InputError } from '@/lib/import/input/input';
import { readHtml } from '@/lib/import/input/read-html';
import { readTxt } from '@/lib/import/input/read-txt';
import { readDocx } from '@/lib/import/word/read-docx';

/** Reads a .txt, .docx or saved .html file; throws InputError, in Chinese, for every other kind and for a file that cannot be read. */
export async function readInput(path: string): Promise<Input> {
  const kind = extname(path).toLowerCase();
  const reader = READERS.get(kind);
  if (reader === undefined) {
    throw new InputError(
      `不能导入 ${kind === '' ? '没有扩展名的' : kind} 文件。请在 Word 或 WPS 里另存为 .docx，或者另存为 .txt，再导入。`,
    );
  }
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new InputError(`找不到或打不开文件 ${path}。请检查文件名和它所在的文件夹。`);
  }
  const input = await reader(bytes);
  if (input.lines.every(({ text }) => text === '')) {
    throw new InputError('这个文件里没有文字（可能只有图片）。请导入有文字的 Word 文件。');
  }
  return input;
}

const READERS = new Map<string, (bytes: Uint8Array) => Input | Promise<Input>>([
  ['.txt', readTxt],
  ['.docx', readDocx],
  ['.html', readHtml],
  ['.htm', readHtml],
]);
