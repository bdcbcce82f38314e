import { expect, test } from 'vitest';
import { readContent } from '@/lib/content/read-content';
import {
  isServed,
  movedAddresses,
  openPage,
  pageAddresses,
  readBuilt,
} from '@/tests/built/helpers/built-site';
import { CONTENT_FOLDER } from '@/tests/site-under-test';

const { notices } = readContent(CONTENT_FOLDER);
const renamed = notices.flatMap(({ slug, formerly = [] }) => formerly.map((old) => ({ old, slug })));
const newAddress = (address: string): string =>
  renamed.reduce((path, { old, slug }) => path.replace(`/notices/${old}/`, `/notices/${slug}/`), address);

test('a renamed notice keeps every page under its old name, and nothing else is kept', () => {
  const old = renamed.flatMap(({ old, slug }) =>
    pageAddresses()
      .filter((address) => address.startsWith(`/notices/${slug}/`))
      .map((address) => address.replace(slug, old)),
  );
  expect(movedAddresses()).toEqual(old.sort());
});

test('an old address leads to the new one: for browsers, readers and search engines', () => {
  for (const address of movedAddresses()) {
    const $ = openPage(address);
    const target = newAddress(address);
    expect(isServed(target), target).toBe(true);
    const [, refresh = ''] = /^0; url=(.+)$/.exec($('meta[http-equiv=refresh]').attr('content') ?? '') ?? [];
    expect(new URL(refresh, `http://localhost${address}`).pathname).toBe(target);
    expect($('[data-script=moved] a').attr('href')).toBe(target);
    expect(new URL($('link[rel=canonical]').attr('href') ?? '').pathname).toBe(target);
  }
});

test('only the new addresses are in the lists of the site; the feed keeps the old ids', () => {
  const lists = ['/sitemap.xml', '/sitemap.txt', '/llms.txt'].map(readBuilt);
  const feed = readBuilt('/feed.xml');
  for (const { old, slug } of renamed) {
    for (const list of [...lists, feed.replace(/<id>.*<\/id>/g, '')])
      expect(list).not.toContain(`/notices/${old}/`);
    expect(feed).toMatch(new RegExp(`<id>tag:[^<]+/notices/${old}/</id>`));
    expect(feed).not.toMatch(new RegExp(`<id>tag:[^<]+/notices/${slug}/</id>`));
  }
});
