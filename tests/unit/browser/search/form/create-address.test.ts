import { afterEach, expect, test, vi } from 'vitest';
import { createAddress } from '@/browser/search/form/create-address';

afterEach(() => vi.unstubAllGlobals());

// The entries of a browser's history, the last one shown.
function browser(full = false): string[] {
  const entries = ['/search/'];
  const location = { search: '', pathname: '/search/' };
  const show = (address: string): void => {
    if (full) throw new DOMException('too many', 'SecurityError');
    location.search = address === location.pathname ? '' : address;
    entries.push(address);
  };
  vi.stubGlobal('location', location);
  vi.stubGlobal('history', {
    pushState: (_: unknown, __: string, address: string) => show(address),
    replaceState: (_: unknown, __: string, address: string) => {
      entries.pop();
      show(address);
    },
  });
  return entries;
}

test('typing changes one entry', () => {
  const entries = browser();
  const keep = createAddress();
  for (const query of ['?q=a', '?q=ab', '?q=abc']) keep(query, false);
  expect(entries).toEqual(['/search/', '?q=abc']);
});

test('after a complete query the next change is a new entry', () => {
  const entries = browser();
  const keep = createAddress();
  keep('?q=a', true);
  keep('?q=b', false);
  expect(entries).toEqual(['/search/', '?q=a', '?q=b']);
});

test('an unchanged query adds nothing, an empty one is the address of the page', () => {
  const entries = browser();
  const keep = createAddress();
  keep('', true);
  keep('?q=a', true);
  keep('?q=a', true);
  keep('', true);
  expect(entries).toEqual(['/search/', '?q=a', '/search/']);
});

test('a browser that refuses the change stops nothing', () => {
  browser(true);
  expect(() => createAddress()('?q=a', false)).not.toThrow();
});
