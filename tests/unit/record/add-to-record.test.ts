import { expect, test } from 'vitest';
import { addToRecord, countEntries } from '@/lib/record/add-to-record';

const record = { pages: ['/', '/a/'], texts: { '/a/#m1': '2026-03-01 0000000000000000' } };

test('pages and texts are both counted', () => {
  expect(countEntries(record)).toBe(3);
  expect(countEntries({ pages: [], texts: {} })).toBe(0);
});

test('new addresses are added, and a recorded text keeps its value', () => {
  const now = { pages: ['/', '/b/'], texts: { '/a/#m1': 'later', '/b/': 'new' } };
  expect(addToRecord(record, now)).toEqual({
    pages: ['/', '/b/', '/a/'],
    texts: { ...record.texts, '/b/': 'new' },
  });
});

test('without a record everything is new', () => {
  expect(addToRecord(null, record)).toEqual(record);
});
