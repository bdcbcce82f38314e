import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openContent } from '@/lib/content/open-content';
import { sha256 } from '@/lib/digest/sha256';
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

test('the newest notice comes first, whatever its folder is called', () => {
  const content = copy();
  const older = join(content, 'notices/2099-older');
  cpSync(join(content, 'notices/2026-library'), older, { recursive: true });
  const source = readFileSync(join(older, 'source.txt'), 'utf8').replace('2026年03月02日', '2026年03月01日');
  const front = readFileSync(join(older, 'notice.md'), 'utf8')
    .replace('published: 2026-03-02', 'published: 2026-03-01')
    .replace(/[0-9a-f]{64}/, sha256(source));
  writeFileSync(join(older, 'source.txt'), source);
  writeFileSync(join(older, 'notice.md'), front);
  const door = openContent(content, { keep: true });
  expect(door.getNotices().map(({ slug }) => slug)).toEqual(['2026-library', '2099-older']);
});

test('a missing item is an error', () => {
  const door = openContent(VALID_CONTENT, { keep: true });
  expect(() => door.getNotice('2027')).toThrow('no such notice 2027');
  expect(() => door.getIssue('2026-library', '05')).toThrow('no such issue 2026-library/05');
});
