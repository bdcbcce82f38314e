import { expect, test } from 'vitest';
import { unbrokenPattern } from '@/lib/words/unbroken-pattern';

test('dates, persons and the given names are found', () => {
  const text = '某市图书局2024年3月19日学习习近平讲话，4月22日起，2023年全市';
  expect(text.match(new RegExp(unbrokenPattern(['某市图书局']), 'g'))).toEqual([
    '某市图书局',
    '2024年3月19日',
    '习近平',
    '4月22日',
    '2023年',
  ]);
});
