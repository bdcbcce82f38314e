import { expect, test } from 'vitest';
import { compareTexts, listCorrections } from '@/lib/changes/facts/compare-texts';

const corrections = [{ date: '2026-03-01', from: '30小时', to: '36小时', reason: '抄错。' }];

test('corrections are reported with both texts', () => {
  expect(listCorrections('问题 2', corrections)).toEqual([
    { kind: 'text', where: '问题 2', before: '30小时', after: '36小时', cause: '2026年3月1日更正，抄错。' },
  ]);
});

test('what changed beyond them has no cause', () => {
  expect(compareTexts('问题 2', { before: '每周30小时', after: '每周36小时', corrections })).toEqual([]);
  expect(compareTexts('问题 2', { before: '每周30小时', after: '每天36小时', corrections })).toEqual([
    { kind: 'text', where: '问题 2', before: '每周30小时', after: '每天36小时', cause: null },
  ]);
});
