import { expect, test } from 'vitest';
import { namedCures, namedPlaces } from '@/lib/import/input/named-places';

const inParagraph = (paragraph: number): string => `第 ${paragraph} 段`;

test('names up to five places in full', () => {
  expect(namedPlaces([1, 2, 3, 4, 5], inParagraph)).toBe('第 1 段、第 2 段、第 3 段、第 4 段、第 5 段');
});

test('names the first five of more, and counts them all', () => {
  expect(namedPlaces([1, 2, 3, 4, 5, 6, 7], inParagraph)).toBe(
    '第 1 段、第 2 段、第 3 段、第 4 段、第 5 段等 7 处',
  );
});

test('names a cure once for all its places', () => {
  expect(namedCures(['请删掉', '请改成文字', '请删掉'])).toBe('请删掉；请改成文字');
});
