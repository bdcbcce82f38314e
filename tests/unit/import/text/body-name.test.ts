import { expect, test } from 'vitest';
import { endsLikeBody, isBodyLine, isBodyName, isDatedBody } from '@/lib/import/text/body-name';

test.each([
  ['中共某局党组', true],
  ['某区某中心党支部', true],
  ['某街道', true],
  ['学习不够深入', false],
])('%s ends like a body: %s', (words, result) => {
  expect(endsLikeBody(words)).toBe(result);
});

test('the line above a date has no clauses and no number', () => {
  expect([isBodyLine('中共某局党组'), isBodyLine('甲，乙'), isBodyLine('1.某局')]).toEqual([
    true,
    false,
    false,
  ]);
});

test('a name is a line that ends like a body and has no clauses', () => {
  expect([isBodyName('中共某局党组'), isBodyName('甲，某局'), isBodyName('学习不够深入')]).toEqual([
    true,
    false,
    false,
  ]);
});

test('a name and a date may be one word', () => {
  expect([isDatedBody('某局党组 2024年6月20日'), isDatedBody('学习2024年6月20日')]).toEqual([true, false]);
});
