import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { placesIn } from '@/lib/release/places';

const { dir, ...places } = placesIn('site');

test('everything is directly in the folder, so that a rename within it is atomic', () => {
  expect(dir).toBe('site');
  expect(new Set(Object.values(places).map(dirname))).toEqual(new Set([dir]));
  expect(new Set(Object.values(places)).size).toBe(Object.keys(places).length);
});

test('the lock and the unfinished files are hidden', () => {
  expect([places.lock, places.work]).toEqual(['site/.lock', 'site/.work']);
});
