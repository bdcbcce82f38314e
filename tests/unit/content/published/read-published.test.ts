import { expect, test } from 'vitest';
import { Report } from '@/lib/content/fault';
import { formatPublished } from '@/lib/content/published/format-published';
import { readPublished } from '@/lib/content/published/read-published';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

const record = { pages: ['/', '/a/'], texts: { '/a/#m1': '2026-03-01 0000000000000000' } };
const written = formatPublished(record);
const RESTORE = '这个文件不能手工改，请恢复原来的样子。';

function read(text: string | null, required = false) {
  const report = new Report();
  const root = temporaryFolder(text === null ? {} : { 'content/published.yaml': text });
  const file = readPublished(root, 'content', required, report);
  return { file, faults: report.faults.map(({ line, message }) => `${line}：${message}`) };
}

test('an address is found on its line, among pages and texts alike', () => {
  const { file, faults } = read(written);
  const lines = written.split('\n');
  expect(faults).toEqual([]);
  expect(file?.lineOf('/a/')).toBe(lines.indexOf('  - /a/') + 1);
  expect(file?.lineOf('/a/#m1')).toBe(lines.findIndex((line) => line.startsWith('  /a/#m1')) + 1);
});

test('only an official site must have a record', () => {
  expect(read(null)).toEqual({ file: null, faults: [] });
  expect(read(null, true).faults).toEqual([
    'undefined：网站是官方网站（site.yaml 的 official），却没有公开的登记。删掉了的，请恢复；还没有公开过的，请先运行 npm run publish:record。',
  ]);
});

test.each([
  [written.replace('  - /a/\n', ''), `登记时是 3 条，现在有 2 条，少了 1 条。${RESTORE}`],
  [written.replace('  - /a/\n', '  - /a/\n  - /b/\n'), `登记时是 3 条，现在有 4 条，多了 1 条。${RESTORE}`],
])('a line taken away or added is noticed by the count: %#', (text, message) => {
  expect(read(text).faults).toEqual([`4：${message}`]);
});

test('a record without a count is not trusted', () => {
  const { faults } = read(written.replace(/^entries.*\n/m, ''));
  expect(faults).toEqual([expect.stringContaining(`没有写一共登记了多少条。${RESTORE}`)]);
});

test('a value written by hand is refused on its line', () => {
  const { file, faults } = read(written.replace('0000000000000000', '已公开'));
  expect(file).toBeNull();
  expect(faults).toEqual([`9：“2026-03-01 已公开”不是登记的写法。${RESTORE}`]);
});
