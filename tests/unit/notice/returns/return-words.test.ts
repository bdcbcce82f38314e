import { expect, test } from 'vitest';
import { returnedInWords, returnLines, returnSummary, returnWords } from '@/lib/notice/returns/return-words';
import { issue } from '@/tests/fixtures/notices/sample';

const other = (published: string) => ({
  notice: { slug: published.slice(0, 4), shortTitle: '通报', published },
  issue: { id: '03', notice: published.slice(0, 4), title: '书库偏小' },
  reason: '两次说的是同一处书库。',
});

test('the later issue says when and as what it was listed', () => {
  expect(returnWords({ ...other('2025-02-17'), status: 'rectified' })).toBe(
    '曾于2025年通报指出，当时列为已整改',
  );
  expect(returnWords({ ...other('2025-02-17'), status: 'unknown' })).toBe(
    '曾于2025年通报指出，当时未写明状态',
  );
});

test('the earlier issue says where and why', () => {
  expect(returnedInWords(other('2027-02-17'))).toBe('2027年通报，问题 3 书库偏小');
  expect(returnSummary(other('2027-02-17'))).toBe(
    '见2027年通报，问题 3 书库偏小。本站注：两次说的是同一处书库。',
  );
});

test('lists say each thing once', () => {
  const returns = [{ ...other('2025-02-17'), status: 'rectified' as const }];
  const returnedIn = [other('2027-02-17'), other('2027-03-17'), other('2028-01-01')];
  expect(returnLines(issue({ returns, returnedIn }))).toEqual([
    '再次指出：曾于2025年通报指出，当时列为已整改',
    '再次指出：2027年通报',
    '再次指出：2028年通报',
  ]);
  expect(returnLines(issue())).toEqual([]);
});
