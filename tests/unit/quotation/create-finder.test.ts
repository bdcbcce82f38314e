import { expect, test } from 'vitest';
import { createFinder } from '@/lib/quotation/create-finder';

const found = (text: string, quotation: string): string[] =>
  createFinder(Array.from(text))(Array.from(quotation)).map(
    ({ quoted, printed, length }) => `${quotation.slice(quoted, quoted + length)} ${quoted} ${printed}`,
  );

test('four units in common are found, three are not', () => {
  expect(found('甲乙丙丁戊', '子甲乙丙丁丑')).toEqual(['甲乙丙丁 1 0']);
  expect(found('甲乙丙丁戊', '子甲乙丙丑')).toEqual([]);
});

test('of several places the one with more in common is taken', () => {
  expect(found('甲乙丙丁。甲乙丙丁戊', '甲乙丙丁戊')).toEqual(['甲乙丙丁戊 0 5']);
});

test('what goes on after the block before is preferred, unless it is much shorter', () => {
  const later = '天地玄黄宇宙洪荒日月盈昃';
  expect(found(`天地玄黄宇。甲乙丙丁，天地玄黄`, '甲乙丙丁子天地玄黄宇')).toEqual([
    '甲乙丙丁 0 6',
    '天地玄黄 5 11',
  ]);
  expect(found(`${later}。甲乙丙丁，天地玄黄`, `甲乙丙丁子${later}`)).toEqual([
    '甲乙丙丁 0 13',
    `${later} 5 0`,
  ]);
});
