import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openContent } from '@/lib/content/open-content';
import { copyContent } from '@/tests/fixtures/notices/copy-content';
import { VALID_CONTENT } from '@/tests/fixtures/notices/valid-content';

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
  const path = join(content, 'bureaus/library.md');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^name: .*$/m, 'name: 另一个图书馆'));
}

test('content that is kept is read once', () => {
  const content = copy();
  const store = openContent(content, { keep: true });
  expect(store.getSite().publisher.name).toBe('示例市图书馆');
  rename(content);
  expect(store.getSite().publisher.name).toBe('示例市图书馆');
});

test('content that is not kept shows a saved file at once', () => {
  const content = copy();
  const store = openContent(content, { keep: false });
  expect(store.getSite().publisher.name).toBe('示例市图书馆');
  rename(content);
  expect(store.getSite().publisher.name).toBe('另一个图书馆');
});

test('notices and issues are got by their names', () => {
  const store = openContent(VALID_CONTENT, { keep: true });
  expect(store.getNotices().map(({ slug }) => slug)).toEqual(['2026-library']);
  expect(store.getIssue('2026-library', '03').title).toBe('分馆布局不够均衡');
  expect(store.getAbout().sections.map(({ id }) => id)).toEqual(['reading', 'contact']);
});

test('a missing item is an error', () => {
  const store = openContent(VALID_CONTENT, { keep: true });
  expect(() => store.getNotice('2027')).toThrow('no such notice 2027');
  expect(() => store.getIssue('2026-library', '05')).toThrow('no such issue 2026-library/05');
});
