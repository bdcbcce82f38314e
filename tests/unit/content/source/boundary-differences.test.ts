import { expect, test } from 'vitest';
import { boundaryDifferences } from '@/lib/content/source/boundary-differences';

const lines = (...texts: string[]) => texts.map((text) => ({ text, file: 'sections/1.md' }));
const kinds = (ours: string[], source: string) =>
  boundaryDifferences(lines(...ours), source).map(({ kind, at }) => `${kind} ${at}`);

test.each([
  ['the same lines', ['甲。', '乙。'], '甲。\n乙。'],
  ['lines set in and in another width', ['甲，', '乙。'], '　　甲,\n乙。'],
  [
    'measures and labels on one line of the source',
    ['整改情况：', '一是甲。', '二是乙。'],
    '整改情况：一是甲。二是乙。',
  ],
  ['empty lines of the source', ['甲。', '乙。'], '甲。\n\n\n乙。'],
])('%s are equal', (_, ours, source) => {
  expect(kinds(ours, source)).toEqual([]);
});

test.each([
  ['two paragraphs joined', ['甲。乙。'], '甲。\n乙。', ['joined 0']],
  ['a paragraph cut in two', ['甲。', '乙。'], '甲。乙。', ['split 1']],
  [
    'a sentence moved to the next line',
    ['一是甲。', '丙。二是乙。'],
    '一是甲。丙。\n二是乙。',
    ['split 1', 'joined 1'],
  ],
])('%s is reported', (_, ours, source, expected) => {
  const found = kinds(ours, source);
  expect(found.length).toBeGreaterThan(0);
  for (const one of found) expect(expected).toContain(one);
});

test('the words at the boundary are quoted', () => {
  expect(boundaryDifferences(lines('甲。乙丙丁。'), '甲。\n乙丙丁。')).toEqual([
    { kind: 'joined', at: 0, there: '乙丙丁。' },
  ]);
});

test('text may follow the heading of an issue, and nothing else, on its line', () => {
  const issue = ['（二）库房偏小。', '时限为年底。', '另有安排。'].map((text) => ({
    text,
    file: 'issues/02.md',
  }));
  expect(boundaryDifferences(issue.slice(0, 2), '（二）库房偏小。时限为年底。')).toEqual([]);
  expect(boundaryDifferences(issue, '（二）库房偏小。时限为年底。另有安排。')).toHaveLength(1);
});
