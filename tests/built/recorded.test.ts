import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { isServed, openPage, pageAddresses } from './built-site';

const { pages, texts } = z
  .object({ pages: z.array(z.string()), texts: z.record(z.string(), z.string()) })
  .parse(parse(readFileSync('content/published.yaml', 'utf8')));
const addresses = [...pages, ...Object.keys(texts)];

test('every recorded address is served, and has the place that its fragment names', () => {
  const lost = addresses.filter((address) => {
    const [page = '', fragment] = address.split('#');
    return !isServed(page) || (fragment !== undefined && openPage(page)(`[id="${fragment}"]`).length !== 1);
  });
  expect(addresses.length).toBeGreaterThan(180);
  expect(lost).toEqual([]);
});

test('every page is recorded but the one for unknown addresses', () => {
  expect(pageAddresses().filter((page) => !addresses.includes(page))).toEqual(['/404.html']);
});
