import { expect, test } from 'vitest';
import { buildLists } from '@/lib/search/shards/build/build-lists';

test('the places of pieces run through all records; a single unit names the records, odd for titles', () => {
  const lists = buildLists([
    { text: '公证公\t', titleLength: 1 },
    { text: '证公证', titleLength: 3 },
  ]);
  expect(Object.fromEntries(lists)).toEqual({ 公: [1, 3], 公证: [0, 6], 证: [0, 3], 证公: [1, 5] });
  expect([...lists.keys()]).toEqual([...lists.keys()].sort());
});
