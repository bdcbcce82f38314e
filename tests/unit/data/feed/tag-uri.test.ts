import { expect, test } from 'vitest';
import { tagUri } from '@/lib/data/feed/tag-uri';

test('an id names the host without port and the path without folder of the site', () => {
  expect(tagUri({ origin: 'https://books.example:8443' }, '/notices/')).toBe(
    'tag:books.example,2025:/notices/',
  );
});
