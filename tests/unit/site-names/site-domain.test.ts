import { describe, expect, test } from 'vitest';
import { siteDomain } from '@/lib/site-names/site-domain';

describe('the domain for the official tag', () => {
  test.each(['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000'])(
    'is not given while the origin is %s',
    (origin) => expect(siteDomain({ origin })).toBeNull(),
  );
  test('is the bare host of a public origin', () => {
    expect(siteDomain({ origin: 'https://books.example:8443' })).toBe('books.example');
  });
});
