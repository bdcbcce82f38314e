import { expect, test } from 'vitest';
import { expectedData } from '@/lib/edit/expected-data';

const DATA = { heading: '一', updates: [{ date: '1' }, { date: '2' }, { date: '3' }] };

test('a value is set, and nothing else changes', () => {
  expect(expectedData(DATA, { kind: 'set', path: ['updates', 1, 'date'], value: '9' })).toEqual({
    heading: '一',
    updates: [{ date: '1' }, { date: '9' }, { date: '3' }],
  });
});

test('an entry comes, goes, and goes to another place', () => {
  const dates = (data: unknown): unknown => JSON.stringify(data).match(/\d/g);
  expect(
    dates(expectedData(DATA, { kind: 'insert', path: ['updates'], at: 1, entry: { date: '9' } })),
  ).toEqual(['1', '9', '2', '3']);
  expect(dates(expectedData(DATA, { kind: 'remove', path: ['updates', 0] }))).toEqual(['2', '3']);
  expect(dates(expectedData(DATA, { kind: 'move', path: ['updates'], at: 0, to: 2 }))).toEqual([
    '2',
    '3',
    '1',
  ]);
});

test('a list goes with its last entry', () => {
  expect(expectedData({ a: 1, list: [{ b: 2 }] }, { kind: 'remove', path: ['list', 0] })).toEqual({ a: 1 });
});
