import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readContent } from '@/lib/content/read-content';
import { migrate } from '@/lib/migrate/migrate';
import { copyContent } from '@/tests/fixtures/notices/copy-content';
import { VALID_CONTENT } from '@/tests/fixtures/notices/valid-content';

const CONTACT =
  'contact:\n  phone: 0123-4567890\n  post: 示例市书香路1号（示例市图书馆）\n  mail: library@example.com\n';

// The content as it was before bureaus had files.
function oldContent(): string {
  const folder = copyContent(VALID_CONTENT);
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const content = join(folder, 'content');
  rmSync(join(content, 'bureaus'), { recursive: true });
  edit(content, 'site.yaml', (text) => `${text.replace('region: 示例市', 'bureau: 示例市图书馆')}${CONTACT}`);
  edit(content, 'notices/2026-library/notice.md', (text) => text.replace('bureau: library\n', ''));
  return content;
}

function edit(content: string, path: string, change: (text: string) => string): void {
  const text = readFileSync(join(content, path), 'utf8');
  writeFileSync(join(content, path), change(text));
}

test('old content passes the check afterwards, and a second run changes nothing', () => {
  const content = oldContent();
  expect(() => readContent(content)).toThrow('请运行 npm run migrate');
  expect([...migrate(content, 'library').keys()]).toEqual([
    'bureaus/library.md',
    'notices/2026-library/notice.md',
    'site.yaml',
  ]);
  const { site, notices } = readContent(content);
  expect(site.publisher).toMatchObject({ name: '示例市图书馆', contact: { phone: '0123-4567890' } });
  expect(notices.map(({ bureau }) => bureau.partyGroup)).toEqual(['中共示例市图书馆党组']);
  expect(migrate(content, undefined).size).toBe(0);
});

test('content that would not pass stays as it is', () => {
  const content = oldContent();
  edit(content, 'site.yaml', (text) => text.replace('official: false', 'official: 否'));
  const before = readFileSync(join(content, 'site.yaml'), 'utf8');
  expect(() => migrate(content, 'library')).toThrow(/什么都没有改.*official/s);
  expect(readFileSync(join(content, 'site.yaml'), 'utf8')).toBe(before);
  expect(() => readFileSync(join(content, 'bureaus/library.md'))).toThrow('ENOENT');
});
