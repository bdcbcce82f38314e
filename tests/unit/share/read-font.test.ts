import { expect, test } from 'vitest';
import { readRanges, readSlice } from '@/lib/share/read-font';

test('a slice is WOFF, which the drawing understands', () => {
  expect(readSlice('100').subarray(0, 4).toString('latin1')).toBe('wOFF');
});

test('a slice that is not there throws', () => {
  expect(() => readSlice('none')).toThrow('noto-serif-sc-none-700-normal.woff');
});

test('the slices state their code points', () => {
  for (const [name, points] of Object.entries(readRanges()))
    expect(points, name).toMatch(/^U\+[0-9a-f]+(?:-[0-9a-f]+)?(?:,U\+[0-9a-f]+(?:-[0-9a-f]+)?)*$/i);
});
