import { expect, test } from 'vitest';
import { doubtAbout } from '@/lib/import/review/suspicions/doubt-about';

const LINES = [
  { line: 3, text: '甲' },
  { line: 4, text: '乙' },
  { line: 7, text: '丙' },
];

test('no lines are no doubt', () => {
  expect(doubtAbout([], '，请核对')).toBeNull();
});

test('one line is quoted, its beginning if it is long', () => {
  expect(doubtAbout(LINES.slice(0, 1), '，请核对')).toEqual({ line: 3, message: '“甲”，请核对' });
  expect(doubtAbout([{ line: 1, text: '甲'.repeat(25) }], '，请核对')?.message).toBe(
    `“${'甲'.repeat(24)}”，请核对`,
  );
});

test('several lines are one doubt at the first, which lists them', () => {
  expect(doubtAbout(LINES, '，请核对')).toEqual({
    line: 3,
    message: '“甲”等 3 处（第 3-4,7 行），请核对',
  });
});
