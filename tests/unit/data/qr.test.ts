import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { toQr } from '@/lib/data/qr';

const ADDRESS = 'https://books.example/notices/2026-library/issues/02/';

test('each dark module of the code is under exactly one stroke', () => {
  const { size, data } = encode(ADDRESS, { ecc: 'M', border: 2 });
  const drawn = data.map((row) => row.map(() => false));
  const svg = toQr(ADDRESS);
  for (const [, x, y, length] of svg.matchAll(/M(\d+) (\d+)\.5h(\d+)/g)) {
    for (let at = Number(x); at < Number(x) + Number(length); at += 1) {
      expect(drawn[Number(y)]?.[at]).toBe(false);
      const row = drawn[Number(y)];
      if (row !== undefined) row[at] = true;
    }
  }
  expect(drawn).toEqual(data);
  expect(svg).toContain(`viewBox="0 0 ${size} ${size}"`);
});

test('another address gives another code', () => {
  expect(toQr(`${ADDRESS}?`)).not.toBe(toQr(ADDRESS));
});
