import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readBytes, readInput } from '@/lib/import/read-input';

const folder = mkdtempSync(join(tmpdir(), 'input-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

test('the type of a file follows from its extension, in either case', async () => {
  expect((await readInput(file('a.TXT', '通报'))).lines).toEqual([{ line: 1, text: '通报' }]);
  expect((await readInput(file('a.html', '<p>通报</p>'))).lines.map(({ text }) => text)).toContain('通报');
});

test.each([
  ['a.xlsx', '不能导入 .xlsx 文件。请在 Word 或 WPS 里另存为 .docx，或者另存为 .txt，再导入。'],
  ['a.ofd', '不能导入 .ofd 文件。请在阅读器里导出为 .docx，再导入。'],
  ['a', '不能导入 没有扩展名的 文件。请在 Word 或 WPS 里另存为 .docx，或者另存为 .txt，再导入。'],
])('%s is refused with what to do', async (name, message) => {
  await expect(readInput(file(name, '通报'))).rejects.toThrow(message);
});

test('a file that is too large, has too many lines or is nested too deep is refused', async () => {
  await expect(readInput(file('large.txt', 'a'.repeat(21 * 1024 * 1024)))).rejects.toThrow('超过 20 MB');
  await expect(readInput(file('long.txt', '甲\n'.repeat(20_001)))).rejects.toThrow('不像一份通报');
  await expect(readInput(file('deep.html', '<div>'.repeat(200_000)))).rejects.toThrow('一层套一层太深');
});

test('a file that is not there, or holds no words, is refused', async () => {
  await expect(readInput(join(folder, 'missing.txt'))).rejects.toThrow('找不到或打不开文件');
  await expect(readInput(file('empty.txt', ' \n　\n'))).rejects.toThrow(
    '这个文件里没有文字（可能只有图片）。请导入有文字的 Word 文件。',
  );
});

test('bytes that never were a file are read by the name that they came with', async () => {
  const bytes = new TextEncoder().encode('通报');
  expect((await readBytes('a.txt', bytes, null)).lines).toEqual([{ line: 1, text: '通报' }]);
  await expect(readBytes('a.xlsx', bytes, null)).rejects.toThrow('不能导入 .xlsx 文件。');
});
