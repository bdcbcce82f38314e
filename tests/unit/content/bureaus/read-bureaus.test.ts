import { expect, test } from 'vitest';
import { readBureaus } from '@/lib/content/bureaus/read-bureaus';
import { formatFault, Report } from '@/lib/content/fault';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

const named = (name: string): string =>
  `---\nname: ${name}\ncontact:\n  phone: 0000-1234567\n  post: 某市书院路1号\n  mail: books@example.com\n---\n`;

function read(files: Record<string, string>) {
  const report = new Report();
  const paths = Object.entries(files).map(([slug, text]) => [`content/bureaus/${slug}.md`, text]);
  const read = readBureaus(temporaryFolder(Object.fromEntries(paths)), 'content', null, report);
  return {
    homes: read.bureaus.map(({ home }) => home),
    slugs: read.slugs,
    isWhole: read.isWhole,
    faults: report.faults.map(formatFault),
  };
}

test('the contact of the only bureau is on the home page, that of several on pages of their own', () => {
  expect(read({ library: named('某市图书局') }).homes).toEqual(['/#contact']);
  expect(read({ library: named('某市图书局'), archive: named('某市档案局') }).homes).toEqual([
    '/bureaus/archive/',
    '/bureaus/library/',
  ]);
});

test('a bureau that cannot be read is still known by its name', () => {
  expect(read({ library: named('某市图书局'), archive: '---\n---\n' })).toMatchObject({
    homes: ['/bureaus/library/'],
    slugs: ['archive', 'library'],
    faults: [
      expect.stringMatching(/^content\/bureaus\/archive.md .*name：缺少这个字段/),
      expect.stringMatching(/^content\/bureaus\/archive.md .*contact：缺少这个字段/),
    ],
  });
});

test('a file that has a fault, or a name that is none, may be one more bureau', () => {
  expect(read({ library: named('某市图书局') }).isWhole).toBe(true);
  expect(read({ library: named('某市图书局'), archive: '---\n---\n' }).isWhole).toBe(false);
  expect(read({ library: named('某市图书局'), 档案局: named('某市档案局') }).isWhole).toBe(false);
});

test('two files cannot be one bureau', () => {
  expect(read({ library: named('某市图书局'), books: named('某市图书局') }).faults).toEqual([
    'content/bureaus/library.md name：“某市图书局”也是 books.md 的名称。一个单位只写一个文件，请删去一个；删去以前，把通报的 bureau 改成留下的那个。',
  ]);
});
