import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { type Input, InputError } from '@/lib/import/input/input';
import { readHtml } from '@/lib/import/input/read-html';
import { readTxt } from '@/lib/import/input/read-txt';
import { refuseGarbled } from '@/lib/import/input/refuse-garbled';
import { convertOffice } from '@/lib/import/other-formats/convert-office';
import { readMht } from '@/lib/import/other-formats/read-mht';
import { readDocx } from '@/lib/import/word/read-docx';

const MEGABYTE = 1024 * 1024;

/** The most bytes of a file that is imported. */
export const MOST_BYTES = 20 * MEGABYTE;
// A notice of a hundred issues has about a thousand.
const MOST_LINES = 20_000;

/**
 * Reads a file with a notice; `office` is the program of LibreOffice, null if there is none. Throws InputError, in
 * Chinese, for every other kind, for a file that is too large, and for one that cannot be read.
 */
export async function readInput(path: string, office: string | null = null): Promise<Input> {
  const kind = kindOf(path);
  return readBytes(path, READERS.has(kind) || OFFICE.has(kind) ? bytesOf(path) : new Uint8Array(), office);
}

/** Reads the bytes of a file with a notice, of the kind that its name says. Throws InputError as `readInput` does. */
export async function readBytes(name: string, bytes: Uint8Array, office: string | null): Promise<Input> {
  if (bytes.length > MOST_BYTES) {
    const size = Math.round(bytes.length / MEGABYTE);
    throw new InputError(`这个文件有 ${size} MB，超过 20 MB，没有打开。请只留下文字，去掉图片，再导入。`);
  }
  const input = await read(kindOf(name), bytes, office).catch(namingDepth);
  if (input.lines.length > MOST_LINES) {
    throw new InputError(`这个文件有 ${input.lines.length} 行，不像一份通报。请只留下通报，再导入。`);
  }
  if (input.lines.every(({ text }) => text === '')) {
    throw new InputError('这个文件里没有文字（可能只有图片）。请导入有文字的 Word 文件。');
  }
  refuseGarbled(input.lines);
  return input;
}

const kindOf = (name: string): string => extname(name).toLowerCase();

const READERS = new Map<string, (bytes: Uint8Array) => Input | Promise<Input>>([
  ['.txt', readTxt],
  ['.docx', readDocx],
  ['.html', readHtml],
  ['.htm', readHtml],
  ['.mht', readMht],
  ['.mhtml', readMht],
  // Loaded when one comes: half of what the desk would load at its start is for PDF.
  ['.pdf', async (bytes) => (await import('@/lib/import/other-formats/read-pdf')).readPdf(bytes)],
]);
const OFFICE = new Set(['.doc', '.wps', '.rtf', '.odt']);

async function read(kind: string, bytes: Uint8Array, office: string | null): Promise<Input> {
  const reader = READERS.get(kind);
  if (reader !== undefined) return reader(bytes);
  const what = kind === '' ? '没有扩展名的' : kind;
  const cure = '请在 Word 或 WPS 里另存为 .docx，或者另存为 .txt，再导入。';
  if (kind === '.ofd') throw new InputError(`不能导入 .ofd 文件。请在阅读器里导出为 .docx，再导入。`);
  if (!OFFICE.has(kind)) throw new InputError(`不能导入 ${what} 文件。${cure}`);
  if (office === null) {
    throw new InputError(`不能导入 ${what} 文件：这台电脑没有 LibreOffice，转不了。${cure}`);
  }
  const input = await readDocx(await convertOffice(bytes, kind, office));
  const message = `这个 ${what} 文件由 LibreOffice 转成 .docx 后读入，请对照原文件核对`;
  return { ...input, remarks: [{ line: 0, message }, ...input.remarks] };
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw new InputError(`找不到或打不开文件 ${path}。请检查文件名和它所在的文件夹。`);
  }
}

// A document nested deeper than the stack ends in a RangeError.
function namingDepth(error: unknown): never {
  if (!(error instanceof RangeError)) throw error;
  throw new InputError('这个文件里一层套一层太深，没有打开。请把正文复制到一个新文件里，再导入。');
}
