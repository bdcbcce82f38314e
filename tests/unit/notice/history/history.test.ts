import { expect, test } from 'vitest';
import { currentTargets } from '@/lib/notice/history/current-targets';
import type { Entry } from '@/lib/notice/history/entry';
import { entryWords } from '@/lib/notice/history/entry-words';
import { issueHistory, noticeHistory, siteHistory } from '@/lib/notice/history/history';
import { issue, notice, unfinished } from '@/tests/fixtures/notices/sample';

const source = '某市图书局';
const entryLines = (entries: Entry[]) => entries.map((entry) => `${entry.date} ${entryWords(entry)}`);

const finished = unfinished({
  id: '03',
  updates: [
    { date: '2026-04-01', text: '基本完成。', source, status: 'basically-complete' },
    { date: '2026-07-01', text: '全部完成。', source, status: 'rectified' },
  ],
});
const moved = unfinished({
  id: '04',
  updates: [{ date: '2026-05-01', text: '推迟到2026年12月。', source, target: '推迟到2026年12月' }],
});
const talked = unfinished({ id: '05', updates: [{ date: '2026-04-01', text: '正在招聘。', source }] });

test('an issue that goes from incomplete to rectified, newest first, the notice last', () => {
  expect(entryLines(issueHistory(notice([finished]), finished))).toEqual([
    '2026-07-01 状态由基本完成整改改为已整改',
    '2026-04-01 状态由未完成整改改为基本完成整改',
    '2026-03-01 发布通报',
  ]);
});

test('a moved target is reported with the previous one', () => {
  expect(entryLines(issueHistory(notice([moved]), moved))).toEqual([
    '2026-05-01 目标时间由2026年6月改为2026年12月',
    '2026-03-01 发布通报',
  ]);
});

test('an update may leave status and target as they are', () => {
  expect(entryLines(issueHistory(notice([talked]), talked))[0]).toBe('2026-04-01 发布新进展，状态不变');
});

test('an unchanged value is reported as unchanged', () => {
  const kept = unfinished({
    updates: [
      {
        date: '2026-04-01',
        text: '仍力争2026年6月完成。',
        source,
        status: 'incomplete',
        target: '仍力争2026年6月完成',
      },
    ],
  });
  expect(entryLines(issueHistory(notice([kept]), kept))[0]).toBe(
    '2026-04-01 状态仍为未完成整改，目标时间仍为2026年6月',
  );
});

test('a target where the notice had none is a new one', () => {
  const set = issue({
    updates: [{ date: '2026-04-01', text: '力争2026年6月完成。', source, target: '力争2026年6月完成' }],
  });
  expect(entryLines(issueHistory(notice([set]), set))[0]).toBe('2026-04-01 目标时间定为2026年6月');
});

test('the history of a notice has all its issues, of one day the later issue first', () => {
  const all = {
    ...notice([finished, talked]),
    errata: [{ date: '2026-04-01', from: '甲', to: '乙', reason: '抄错。' }],
  };
  expect(
    noticeHistory(all).map((entry) => [
      entry.date,
      entry.kind,
      'issue' in entry ? (entry.issue?.id ?? null) : null,
    ]),
  ).toEqual([
    ['2026-07-01', 'update', '03'],
    ['2026-04-01', 'update', '05'],
    ['2026-04-01', 'update', '03'],
    ['2026-04-01', 'erratum', null],
    ['2026-03-01', 'notice', null],
  ]);
});

test('the history of the site has all notices', () => {
  const older = { ...notice([]), slug: '2024-library', published: '2024-03-01' };
  expect(siteHistory([notice([talked]), older]).map(({ date, kind }) => `${date} ${kind}`)).toEqual([
    '2026-04-01 update',
    '2026-03-01 notice',
    '2024-03-01 notice',
  ]);
});

test('errata are counted in their own text', () => {
  const errata = [
    { date: '2026-04-01', from: '甲', to: '乙', reason: '抄错。' },
    { date: '2026-04-02', of: 'status' as const, from: '已整改', to: '未完成整改', reason: '录错。' },
  ];
  const corrected = unfinished({ errata });
  const entries = issueHistory(notice([corrected]), corrected);
  expect(entryLines(entries)).toEqual(['2026-04-02 更正状态', '2026-04-01 更正文字', '2026-03-01 发布通报']);
  expect(entries.map((entry) => (entry.kind === 'erratum' ? entry.number : 0))).toEqual([2, 1, 0]);
});

test('the newest target holds; the printed one stays with the notice', () => {
  expect(
    currentTargets(moved).map(({ target, measure, update }) => [target.month, measure?.id, update?.date]),
  ).toEqual([['2026-12', 'n1', '2026-05-01']]);
  expect(currentTargets(talked).map(({ target, update }) => [target.month, update])).toEqual([
    ['2026-06', null],
  ]);
});

test('a rectified issue has no target any more', () => {
  expect(currentTargets({ ...finished, status: { ...finished.status, code: 'rectified' } })).toEqual([]);
});

test('an update may name the measure whose target it moves', () => {
  const [part] = unfinished().parts.slice(1);
  const [first] = part?.measures ?? [];
  if (part === undefined || first === undefined) throw new Error('expected a measure');
  const two = unfinished({
    parts: [{ ...part, measures: [first, { ...first, id: 'n2', ordinal: '二是' }] }],
    updates: [
      { date: '2026-05-01', text: '推迟到2026年9月。', source, target: '推迟到2026年9月', measure: 'n2' },
    ],
  });
  expect(currentTargets(two).map(({ target, measure }) => `${measure?.id} ${target.month}`)).toEqual([
    'n1 2026-06',
    'n2 2026-09',
  ]);
});
