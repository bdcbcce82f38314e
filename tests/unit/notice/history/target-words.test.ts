import { expect, test } from 'vitest';
import { limitWords, targetSource } from '@/lib/notice/history/target-words';
import { measure } from '@/tests/fixtures/notices/sample';

const target = { month: '2026-06', words: '力争2026年6月完成' };
const second = measure({ id: 'n2', ordinal: '二是' });

test('a target is limited to its measure where that has an ordinal', () => {
  expect(limitWords(second)).toBe('仅就“二是”而言');
  expect(limitWords(measure({ ordinal: null }))).toBeNull();
  expect(limitWords(null)).toBeNull();
});

test('a target has its limits, the day of its update and its words', () => {
  const update = { date: '2026-05-01', text: '推迟。', source: '某市图书局' };
  expect(targetSource({ target, measure: null, update: null })).toBe('原文“力争2026年6月完成”');
  expect(targetSource({ target, measure: second, update: null })).toBe(
    '仅就“二是”而言，原文“力争2026年6月完成”',
  );
  expect(targetSource({ target, measure: second, update })).toBe(
    '仅就“二是”而言，2026年5月1日发布，原文“力争2026年6月完成”',
  );
});
