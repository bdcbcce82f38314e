import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ContentError } from '@/lib/content/fault';
import { readContent } from '@/lib/content/read-content';
import { sha256 } from '@/lib/digest/sha256';
import { copyContent } from '@/tests/fixtures/notices/copy-content';
import { VALID_CONTENT } from '@/tests/fixtures/notices/valid-content';

test('an origin from outside takes the place of the one in the file', () => {
  const { site } = readContent(VALID_CONTENT, { origin: 'https://www.example.gov.cn' });
  expect(site.origin).toBe('https://www.example.gov.cn');
});

test('the newest notice comes first, whatever its folder is called', () => {
  const folder = copyContent(VALID_CONTENT);
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const content = join(folder, 'content');
  const older = join(content, 'notices/2099-older');
  cpSync(join(content, 'notices/2026-library'), older, { recursive: true });
  const source = readFileSync(join(older, 'source.txt'), 'utf8').replace('2026年03月02日', '2026年03月01日');
  const front = readFileSync(join(older, 'notice.md'), 'utf8')
    .replace('published: 2026-03-02', 'published: 2026-03-01')
    .replace(/[0-9a-f]{64}/, sha256(source));
  writeFileSync(join(older, 'source.txt'), source);
  writeFileSync(join(older, 'notice.md'), front);
  expect(readContent(content).notices.map(({ slug }) => slug)).toEqual(['2026-library', '2099-older']);
});

test('the faults of all files come in one report', () => {
  const folder = copyContent(VALID_CONTENT);
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const content = join(folder, 'content');
  writeFileSync(join(content, 'site.yaml'), '');
  writeFileSync(join(content, 'about.md'), '');
  const read = () => readContent(content);
  expect(read).toThrow(ContentError);
  expect(read).toThrow(/content\/about\.md[\s\S]*content\/site\.yaml/);
});
