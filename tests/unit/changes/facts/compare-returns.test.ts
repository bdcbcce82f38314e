import { expect, test } from 'vitest';
import { compareReturns } from '@/lib/changes/facts/compare-returns';
import { issue } from '@/tests/unit/check-site/sample-data';

const other = {
  notice: '2024-library',
  id: '05',
  url: 'https://books.example/notices/2024-library/issues/05/',
  title: '开馆时间不够',
  published: '2024-03-01',
  reason: '同一件事。',
};
const returns = [{ ...other, status: { code: 'rectified', label: '已整改' } }];
const lines = (before: Parameters<typeof issue>[0], after: Parameters<typeof issue>[0]): string[] =>
  compareReturns('问题 2', issue(before), issue(after)).map(
    ({ kind, where, before: old, after: now, cause }) => `${kind} ${where}：${old} → ${now}，${cause}`,
  );

test('a return that was stated is a line at either issue', () => {
  expect(lines({}, { returns })).toEqual([
    'field 问题 2的再次指出（以前的问题）：null → 2024-library/05（同一件事。），编者的标注',
  ]);
  expect(lines({ returnedIn: [] }, { returnedIn: [other] })).toEqual([
    'field 问题 2的再次指出（后来的问题）：null → 2024-library/05（同一件事。），编者的标注',
  ]);
});

test('one that was taken back is named without its reason, one that stays is none', () => {
  expect(lines({ returns }, { returns: [] })).toEqual([
    'field 问题 2的再次指出（以前的问题）：2024-library/05 → null，编者的标注',
  ]);
  expect(lines({ returns }, { returns: returns.map((one) => ({ ...one, title: '别的' })) })).toEqual([]);
});

test('another reason is a change', () => {
  expect(lines({ returnedIn: [other] }, { returnedIn: [{ ...other, reason: '同一间阅览室。' }] })).toEqual([
    'field 问题 2的再次指出（后来的问题）：2024-library/05（同一件事。） → 2024-library/05（同一间阅览室。），编者的标注',
  ]);
});
