import { expect, test } from 'vitest';
import type { Update } from '@/lib/model/update-schema';
import { entryWords } from '@/lib/notice/history/entry-words';
import { issueHistory } from '@/lib/notice/history/history';
import { issue, notice, unfinished } from '@/tests/fixtures/notices/sample';

function wordsOf(changes: Partial<Update>, base = unfinished()) {
  const updates = [{ date: '2026-04-01', text: '进展。', source: '某市图书局', ...changes }];
  const changed = { ...base, updates };
  return issueHistory(notice([changed]), changed).map(entryWords);
}

test.each([
  [{}, '发布新进展，状态不变'],
  [{ status: 'rectified' as const }, '状态由未完成整改改为已整改'],
  [{ status: 'incomplete' as const }, '状态仍为未完成整改'],
  [{ target: '2026年9月完工' }, '目标时间由2026年6月改为2026年9月'],
  [{ target: '2026年6月完工' }, '目标时间仍为2026年6月'],
  [
    { status: 'basically-complete' as const, target: '2026年9月完工' },
    '状态由未完成整改改为基本完成整改，目标时间由2026年6月改为2026年9月',
  ],
])('an update with %o says what it changed', (changes, words) => {
  expect(wordsOf(changes)).toEqual([words, '发布通报']);
});

test('a first target is set, not changed', () => {
  expect(wordsOf({ target: '2026年9月完工' }, unfinished({ parts: [] }))[0]).toBe('目标时间定为2026年9月');
});

test('an erratum is of the status or of the text', () => {
  const one = { date: '2026-04-01', from: '甲', to: '乙', reason: '抄错。' };
  const corrected = issue({ errata: [one, { ...one, date: '2026-04-02', of: 'status' }] });
  expect(issueHistory(notice([corrected]), corrected).map(entryWords)).toEqual([
    '更正状态',
    '更正文字',
    '发布通报',
  ]);
});
