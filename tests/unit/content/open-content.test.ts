import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openContent } from '@/lib/content/open-content';
import { copyContent } from '@/tests/fixtures/copy-content';
import { VALID_CONTENT } from '@/tests/fixtures/valid-content';

const copies: string[] = [];
afterEach(() => {
  for (const folder of copies.splice(0)) rmSync(folder, { recursive: true });
});

function copy(): string {
  const folder = copyContent(VALID_CONTENT);
  copies.push(folder);
  return join(folder, 'content');
}

function rename(content: string): void {
  const path = join(content, 'site.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^bureau: .*$/m, 'bureau: 另一个图书馆'));
}

test('content that is kept is read once', () => {
  const content = copy();
  const door = openContent(content, { keep: true });
  expect(door.getSite().bureau).toBe('示例市图书馆');
  rename(content);
  expect(door.getSite().bureau).toBe('示例市图书馆');
});

test('content that is not kept shows a saved file at once', () => {
  const content = copy();
  const door = openContent(content, { keep: false });
  expect(door.getSite().bureau).toBe('示例市图书馆');
  rename(content);
  expect(door.getSite().bureau).toBe('另一个图书馆');
});

test('an origin from outside takes the place of the one in the file', () => {
  const door = openContent(VALID_CONTENT, { keep: true, origin: 'https://www.example.gov.cn' });
  expect(door.getSite().origin).toBe('https://www.example.gov.cn');
});

test('notices and issues are got by their names', () => {
  const door = openContent(VALID_CONTENT, { keep: true });
  expect(door.getNotices().map(({ slug }) => slug)).toEqual(['2026-library']);
  expect(door.getIssue('2026-library', '03').title).toBe('分馆布局不够均衡');
  expect(door.getAbout().sections.map(({ id }) => id)).toEqual(['reading', 'contact']);
});

test('what is not there is an error, not nothing', () => {
  const door = openContent(VALID_CONTENT, { keep: true });
  expect(() => door.getNotice('2027')).toThrow('no such notice 2027');
  expect(() => door.getIssue('2026-library', '05')).toThrow('no such issue 2026-library/05');
});
