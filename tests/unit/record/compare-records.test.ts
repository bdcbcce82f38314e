import { expect, test } from 'vitest';
import { compareRecords } from '@/lib/record/compare-records';

const before = { pages: ['/', '/a/'], texts: { '/b/': '2026-03-01 x 已整改', '/b/#m1': '2026-03-01 x' } };

test('what is as it was, and what was added, is not lost', () => {
  const after = { pages: [...before.pages, '/c/'], texts: { ...before.texts, '/c/': '2026-03-02 y' } };
  expect(compareRecords(before, before)).toEqual({ gone: [], changed: [] });
  expect(compareRecords(before, after)).toEqual({ gone: [], changed: [] });
});

test('pages and texts that are missing have gone; another day, text or status is a change', () => {
  expect(compareRecords(before, { pages: ['/'], texts: { '/b/': '2026-03-01 x 未完成整改' } })).toEqual({
    gone: ['/a/', '/b/#m1'],
    changed: ['/b/'],
  });
});

test('what is marked as withdrawn may differ, but its line stays', () => {
  const texts = { ...before.texts, '/b/': '2026-03-01 x 已撤下' };
  expect(compareRecords(before, { ...before, texts })).toEqual({ gone: [], changed: [] });
  expect(compareRecords({ ...before, texts }, before).changed).toEqual(['/b/']);
});
