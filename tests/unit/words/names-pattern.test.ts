import { expect, test } from 'vitest';
import { namesPattern } from '@/lib/words/names-pattern';

test('the longest name is found first, and marks in a name stand for themselves', () => {
  const pattern = new RegExp(namesPattern(['某市图书馆', '中共某市图书馆党组', '某（市）馆', 'a.b']), 'g');
  expect('中共某市图书馆党组、某市图书馆、某（市）馆、a.b、axb、习近平'.match(pattern)).toEqual([
    '中共某市图书馆党组',
    '某市图书馆',
    '某（市）馆',
    'a.b',
    '习近平',
  ]);
});
