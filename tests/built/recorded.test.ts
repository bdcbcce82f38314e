import { expect, test } from 'vitest';
import { publishable } from '@/lib/content/published/publishable';
import { withdrawnAddresses } from '@/lib/content/published/withdrawn-addresses';
import { readContent } from '@/lib/content/read-content';
import { isServed, openPage, pageAddresses } from '@/tests/built/helpers/built-site';
import { CONTENT_FOLDER } from '@/tests/site-under-test';

const { notices, withdrawnNotices, published } = readContent(CONTENT_FOLDER);
const isWithdrawn = withdrawnAddresses(notices, withdrawnNotices);
const now = publishable(notices);
const texts = Object.entries(published?.texts ?? {});
const recorded = [...(published?.pages ?? []), ...texts.map(([address]) => address)];
const isFile = (address: string): boolean => /\.\w+$/.test(address);
const files = texts.filter(([address]) => isFile(address));

test('every recorded address is served, and has the place that its fragment names unless it was withdrawn', () => {
  const lost = recorded.filter((address) => {
    const [page = '', fragment] = address.split('#');
    return (
      (!isFile(page) && !isServed(page)) ||
      (fragment !== undefined && !isWithdrawn(address) && openPage(page)(`[id="${fragment}"]`).length !== 1)
    );
  });
  expect(recorded.length).toBeGreaterThan(180);
  expect(lost).toEqual([]);
});

test('a recorded file is served, and a withdrawn one is not, but has a page that says so', () => {
  for (const [address, value] of files) {
    const gone = isWithdrawn(address, value);
    expect(isServed(address), address).toBe(!gone);
    expect(isServed(address.replace(/[^/]+$/, '.withdrawn')), address).toBe(gone);
  }
});

test('every page is recorded once it is published, but the one for unknown addresses', () => {
  const known = [...now.pages, ...Object.keys(now.texts)];
  // A withdrawal may leave fewer pages over several notices or bureaus, or none.
  const kept = pageAddresses().filter((page) => !/^\/(issues|compare|bureaus)\//.test(page));
  expect(kept.filter((page) => !known.includes(page))).toEqual(['/404.html']);
});
