import { expect, test } from 'vitest';
import { Report } from '@/lib/content/fault';
import { isWithdrawnFolder, readWithdrawnNotice } from '@/lib/content/read-withdrawn-notice';
import { bureau, bureaus } from '@/tests/fixtures/notices/sample';
import { WITHDRAWAL } from '@/tests/fixtures/notices/withdrawn-sample';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

const FRONT =
  "---\nwithdrawn:\n  date: 2026-11-28\n  reason: 含有个人信息\nbureau: library\nissuer: 某局党组\npublished: 2026-03-01 09:00\nissues: ['01', '02']\n---\n";

function read(text: string, more: Record<string, string> = {}) {
  const report = new Report();
  const root = temporaryFolder({ 'notices/2024-old/notice.md': text, ...more });
  const notice = readWithdrawnNotice(root, 'notices/2024-old', bureaus, report);
  const faults = report.faults.map(({ file, line, message }) => `${file} ${line} ${message}`);
  return { notice, faults };
}

test.each([
  ['a withdrawn notice', { 'a/notice.md': FRONT }, true],
  ['a notice with words', { 'a/notice.md': '---\ntitle: 关于整改的通报\n---\n' }, false],
  ['a folder without notice.md', { 'a/source.txt': '原文' }, false],
])('%s is recognized as withdrawn or not', (_, files: Record<string, string>, expected) => {
  expect(isWithdrawnFolder(temporaryFolder(files), 'a')).toBe(expected);
});

test('a withdrawn notice goes by the name of its folder', () => {
  expect(read(FRONT)).toEqual({
    notice: {
      slug: '2024-old',
      bureau,
      bureauName: bureau.name,
      issuer: '某局党组',
      published: '2026-03-01 09:00',
      issues: ['01', '02'],
      withdrawal: WITHDRAWAL,
    },
    faults: [],
  });
});

test.each([
  [
    'any other file in the folder',
    FRONT,
    { 'notices/2024-old/source.txt': '原文' },
    'notices/2024-old/source.txt undefined 这份通报已经撤下，文件夹里只留 notice.md。请删去这里的文字，或者移到 content 之外。',
  ],
  [
    'text below the fields',
    `${FRONT}原文\n`,
    {},
    'notices/2024-old/notice.md 10 这个通报已经撤下，这里不能再有它的文字。请删去 --- 之后的全部内容。',
  ],
  [
    'a withdrawal before the notice',
    FRONT.replace('2026-11-28', '2026-02-28'),
    {},
    'notices/2024-old/notice.md 3 日期 2026-02-28 早于通报发布的 2026-03-01 09:00。请改正。',
  ],
])('%s is a fault, and nothing is read', (_, text, more: Record<string, string>, fault) => {
  expect(read(text, more)).toEqual({ notice: null, faults: [fault] });
});

test('a notice can be withdrawn on the day of its publication', () => {
  expect(read(FRONT.replace('2026-11-28', '2026-03-01')).faults).toEqual([]);
});
