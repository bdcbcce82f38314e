import { expect, test } from 'vitest';
import { ENCODINGS, negotiateEncoding } from '@/lib/serve/negotiate-encoding';

test.each([
  ['gzip, deflate, br', 'br'],
  ['gzip', 'gzip'],
  ['BR', 'br'],
  ['br;q=0.5, gzip;q=0.8', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br; q=0 , gzip; q=0', undefined],
  ['*', 'br'],
  ['*;q=0', undefined],
  ['br;q=0, *;q=0.1', 'gzip'],
  ['gzip;q=much', undefined],
  ['identity', undefined],
  ['', undefined],
  [undefined, undefined],
])('a reader that accepts %j gets %s', (accept, name) => {
  expect(negotiateEncoding(accept, ENCODINGS)?.name).toBe(name);
});

test('an unavailable encoding is never chosen', () => {
  const gzip = ENCODINGS.filter(({ name }) => name === 'gzip');
  expect(negotiateEncoding('br, gzip;q=0.1', gzip)?.name).toBe('gzip');
  expect(negotiateEncoding('br, gzip', [])).toBeNull();
});
