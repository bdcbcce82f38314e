import { expect, test } from 'vitest';
import { countWords, reasonWords, totalOf, withdrawnNotices } from '@/lib/check-site/expect/withdrawals';
import { built } from '@/tests/unit/check-site/built';
import { issue, NOTICE_URL } from '@/tests/unit/check-site/sample-data';

const WITHDRAWAL = { date: '2026-11-28', reason: '含有个人信息', basis: null };
const gone = { id: '03', url: `${NOTICE_URL}issues/03/`, notice: '2026-library', ...WITHDRAWAL };

test.each([
  [[], 1, '1 个问题'],
  [[gone], 2, '2 个问题，其中 1 个已撤下'],
])('the count of issues includes the withdrawn ones %j', (withdrawn, total, words) => {
  expect(totalOf({ issues: [issue()], withdrawn })).toBe(total);
  expect(countWords({ issues: [issue()], withdrawn })).toBe(words);
});

test.each([
  [{}, '原因：含有个人信息。'],
  [{ reason: '含有个人信息。', basis: '《某法》第一条' }, '原因：含有个人信息。依据：《某法》第一条。'],
  [{ basis: '《某法》第一条。' }, '原因：含有个人信息。依据：《某法》第一条。'],
])('with %j the reason is a sentence with one full stop, and so is the basis', (changes, words) => {
  expect(reasonWords({ ...WITHDRAWAL, ...changes })).toBe(words);
});

const OLD = 'https://books.example/notices/2024-old/';
const data = JSON.stringify({ notice: { url: OLD }, ...WITHDRAWAL });

test('a withdrawn notice is listed once, also if it had another name', () => {
  const site = built({
    '/notices/2024-old/.withdrawn': '',
    '/notices/2024-old/issues.json': data,
    '/notices/2023-older/.withdrawn': '',
    '/notices/2023-older/issues.json': data,
  });
  expect(withdrawnNotices(site)).toEqual([{ notice: { url: OLD }, ...WITHDRAWAL }]);
});

test.each([
  ['a notice without the marker', { '/notices/2024-old/issues.json': data }],
  ['a marker without data', { '/notices/2024-old/.withdrawn': '' }],
  [
    'a withdrawn issue',
    { '/notices/2024-old/issues/01/.withdrawn': '', '/notices/2024-old/issues.json': data },
  ],
])('%s is no withdrawn notice', (_, files: Record<string, string>) => {
  expect(withdrawnNotices(built(files))).toEqual([]);
});
