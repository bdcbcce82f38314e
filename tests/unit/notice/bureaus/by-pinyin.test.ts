import { expect, test } from 'vitest';
import { byPinyin } from '@/lib/notice/bureaus/by-pinyin';

test('names stand under the first letter of their sound, others last', () => {
  const names = ['示例县文化馆', '莆田市司法局', '12345热线', '某市档案局'].map((name) => ({ name }));
  expect(byPinyin(names).map(({ letter, things }) => [letter, ...things.map(({ name }) => name)])).toEqual([
    ['M', '某市档案局'],
    ['P', '莆田市司法局'],
    ['S', '示例县文化馆'],
    ['#', '12345热线'],
  ]);
});
