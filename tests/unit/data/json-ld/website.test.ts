import { expect, test } from 'vitest';
import { website } from '@/lib/data/json-ld/website';
import { site } from '@/tests/fixtures/notices/sample';

test('only an official site is published by the bureau', () => {
  expect(website({ ...site, official: true })).toHaveProperty('publisher');
  expect(website({ ...site, official: false })).not.toHaveProperty('publisher');
});
