import { expect, test } from 'vitest';
import { Report } from '@/lib/content/fault';
import { isWithdrawnFile, parseWithdrawnIssue } from '@/lib/content/parse/parse-withdrawn-issue';

const FRONT = '---\nwithdrawn:\n  date: 2026-11-28\n  reason: 含有个人信息\n---\n';

function read(text: string) {
  const report = new Report();
  const file = parseWithdrawnIssue('22', { path: 'issues/22.md', text }, report);
  return { file, faults: report.faults.map(({ line, message }) => `${line} ${message}`) };
}

test.each([
  [FRONT, true],
  ['---\nwithdrawn: { date: 2026-11-28, reason: 含有个人信息 }\n---\n', true],
  ['---\nheading: 1.\nwithdrawn:\n  - measure: m1\n---\n', false],
  ['---\nheading: 1.\n---\n', false],
])('%j withdraws the whole: %s', (text, whole) => {
  expect(isWithdrawnFile({ text })).toBe(whole);
});

test('the withdrawal is read', () => {
  expect(read(FRONT).file).toEqual({
    id: '22',
    path: 'issues/22.md',
    withdrawal: { date: '2026-11-28', reason: '含有个人信息' },
    files: [],
    dateLine: 3,
  });
  const withFile = FRONT.replace(/---\n$/, 'files: [0123456789abcdef]\n---\n');
  expect(read(withFile).file?.files).toEqual(['0123456789abcdef']);
});

test('any word beside it is a fault', () => {
  expect(read(`${FRONT}\n## 整改情况：\n`).faults).toEqual([
    '7 这个问题已经撤下，这里不能再有它的文字。请删去 --- 之后的全部内容。',
  ]);
  expect(read(FRONT.replace('---\nw', '---\nheading: （22）财务。\nw')).faults).toEqual([
    '2 写了 withdrawn，别的字段和文字都不能留。要撤下的，请恢复原来的文件，再运行 npm run withdraw；不撤下的，请删去 withdrawn。',
  ]);
});
