import { expect, test } from 'vitest';
import {
  issueCount,
  issueTotal,
  withdrawalReason,
  withdrawalWords,
  withdrawnCount,
  withdrawnNoticeName,
} from '@/lib/notice/withdrawals';
import { bureau, issue, notice } from '@/tests/fixtures/notices/sample';
import { WITHDRAWAL, withdrawnNotice } from '@/tests/fixtures/notices/withdrawn-sample';

test.each([
  ['none is withdrawn', notice([issue()]), 1, '', '1 个问题'],
  ['one is withdrawn', withdrawnNotice(), 2, '，其中 1 个已撤下', '2 个问题，其中 1 个已撤下'],
  ['all are withdrawn', withdrawnNotice([]), 1, '，其中 1 个已撤下', '1 个问题，其中 1 个已撤下'],
])('the count of issues includes withdrawn ones: %s', (_, counted, total, more, words) => {
  expect(issueTotal(counted)).toBe(total);
  expect(withdrawnCount(counted)).toBe(more);
  expect(issueCount(counted)).toBe(words);
});

test.each([
  [{}, '原因：含有个人信息。'],
  [{ reason: '含有个人信息。' }, '原因：含有个人信息。'],
  [{ basis: '《某法》第一条' }, '原因：含有个人信息。依据：《某法》第一条。'],
  [{ basis: '《某法》第一条。' }, '原因：含有个人信息。依据：《某法》第一条。'],
])('with %j the reason is a sentence with one full stop, and so is the basis', (changes, words) => {
  expect(withdrawalReason({ ...WITHDRAWAL, ...changes })).toBe(words);
});

test('a withdrawal is stated with its day first', () => {
  expect(withdrawalWords(WITHDRAWAL)).toBe('2026年11月28日撤下。原因：含有个人信息。');
});

test.each(['2026-03-01', '2026-03-01 09:00'])(
  'a notice published %s is named by issuer and day',
  (published) => {
    const gone = {
      slug: '2026-library',
      bureau,
      bureauName: bureau.name,
      issuer: '某局党组',
      published,
      issues: [],
      withdrawal: WITHDRAWAL,
    };
    expect(withdrawnNoticeName(gone)).toBe('某局党组2026年3月1日发布的通报');
  },
);
