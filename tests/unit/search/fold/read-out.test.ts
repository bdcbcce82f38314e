import { expect, test } from 'vitest';
import { type Reading, readOut } from '@/lib/search/fold/read-out';

const SLIP: Reading = ['法律服楼', '法律服务楼'];

test('the words of a reading are read out, each unit with its place in print', () => {
  expect(readOut('迁至法律服楼，', [SLIP])).toEqual({
    text: '迁至法律服务楼，',
    places: [0, 1, 2, 2, 3, 4, 5, 6],
  });
});

test('every place is read out, of every reading', () => {
  const read = readOut('甲乙丙甲', [
    ['甲', '一二'],
    ['丙', ''],
  ]);
  expect(read).toEqual({ text: '一二乙一二', places: [0, 0, 1, 3, 3] });
});

test('without such words there is nothing to read out', () => {
  expect(readOut('法律服务', [SLIP])).toBeNull();
});
