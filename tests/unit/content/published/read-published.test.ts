import { expect, test } from 'vitest';
import { Report } from '@/lib/content/fault';
import { readPublished } from '@/lib/content/published/read-published';
import { formatPublished } from '@/lib/record/format-published';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

const record = { pages: ['/', '/a/'], texts: { '/a/#m1': '2026-03-01 0000000000000000' } };
const written = formatPublished(record);

function read(text: string | null, required = false) {
  const report = new Report();
  const root = temporaryFolder(text === null ? {} : { 'content/published.yaml': text });
  const file = readPublished(root, 'content', required, report);
  return { file, faults: report.faults.map(({ line, message }) => `${line}：${message}`) };
}

test('an address is found on its line, among pages and texts alike', () => {
  const { file, faults } = read(`\uFEFF${written.replaceAll('\n', '\r\n')}`);
  const lines = written.split('\n');
  expect(faults).toEqual([]);
  expect(file).toMatchObject({ record, isWhole: true });
  expect(file?.lineOf('/a/')).toBe(lines.findIndex((line) => line.startsWith('  - /a/')) + 1);
  expect(file?.lineOf('/a/#m1')).toBe(lines.findIndex((line) => line.startsWith('  /a/#m1')) + 1);
});

test('only an official site must have a record, and the fault says where the last good one is', () => {
  expect(read(null)).toEqual({ file: null, faults: [] });
  expect(read(null, true).faults).toEqual([
    'undefined：网站是官方网站（site.yaml 的 official），却没有公开的登记。删掉了的，运行 npm run publish:record -- --from 发布的文件夹 就照正在公开的恢复，用 git 的也可以从上一次提交里恢复；还没有公开过的，请运行 npm run publish:record -- --first。',
  ]);
});

test('a damaged line is a fault of this file, and the rest is still read', () => {
  const { file, faults } = read(written.replace('2026-03-01', '2026-03-02'));
  expect(file).toMatchObject({ record: { pages: ['/', '/a/'], texts: {} }, isWhole: false });
  expect(faults).toEqual([expect.stringMatching(/^8：这一行改过，与登记的时候不同。这个文件不能手工改。/)]);
});

test('an empty file is a fault', () => {
  expect(read('\n').faults).toEqual([expect.stringMatching(/^1：文件是空的。这个文件不能手工改。/)]);
});
