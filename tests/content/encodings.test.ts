import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { readContent } from '@/lib/content/read-content';
import { copyContent } from '@/tests/fixtures/notices/copy-content';
import { reportOf } from '@/tests/fixtures/notices/report-of';
import { VALID_CONTENT } from '@/tests/fixtures/notices/valid-content';

const copies: string[] = [];
afterEach(() => {
  for (const folder of copies.splice(0)) rmSync(folder, { recursive: true });
});

function contentWith(change: (text: string) => string, which: (name: string) => boolean): string {
  const folder = copyContent(VALID_CONTENT);
  copies.push(folder);
  const content = join(folder, 'content');
  for (const name of readdirSync(content, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:md|yaml|txt)$/.test(name) || !which(name)) continue;
    writeFileSync(join(content, name), change(readFileSync(join(content, name), 'utf8')));
  }
  return content;
}

const isStaffs = (name: string): boolean => !name.endsWith('source.txt');
const toCrlf = (text: string): string => text.replaceAll('\n', '\r\n');

test.each([
  ['a byte-order mark', (text: string) => `\uFEFF${text}`],
  ['Windows line ends', toCrlf],
  ['both', (text: string) => `\uFEFF${toCrlf(text)}`],
  ['no line end at the end', (text: string) => text.trimEnd()],
])('files with %s are read as the same content', (_, change) => {
  expect(readContent(contentWith(change, isStaffs))).toEqual(readContent(VALID_CONTENT));
});

test('the source keeps its very bytes, its line ends too', () => {
  const content = contentWith(toCrlf, () => true);
  expect(reportOf(content)).toMatch(
    /^内容有 1 处问题（1 个文件）：\ncontent\/notices\/2026-library\/source\.txt：这个文件与收到时不同：/,
  );
});
