import type { CheerioAPI } from 'cheerio';
import { expect, test } from 'vitest';
import { contentType } from '@/lib/content-type';
import { isServed, openPage, pageAddresses } from '@/tests/built/helpers/built-site';

const NOTICE = '/notices/2025-xuncha/';
const LIST = `${NOTICE}issues/`;
const pages = pageAddresses().map((address) => ({ address, $: openPage(address) }));
const isIndexed = ($: CheerioAPI) => $('meta[name=robots][content*=noindex]').length === 0;
const indexable = pages.filter(({ $ }) => isIndexed($));
const issues = pages.filter(({ address }) => /\/issues\/[^/]+\/$/.test(address));

const blocksOf = ($: CheerioAPI) =>
  $('script[type="application/ld+json"]')
    .map((_, script) => JSON.parse($(script).text()))
    .get();
const graphOf = ($: CheerioAPI) => blocksOf($)[0]?.['@graph'] ?? [];
const thingOf = ($: CheerioAPI, type: string) =>
  graphOf($).find((thing: { '@type': string }) => thing['@type'] === type);
const canonical = ($: CheerioAPI) => $('link[rel=canonical]').attr('href');
const textsOf = ($: CheerioAPI, selector: string) =>
  $(selector)
    .map((_, element) => $(element).text().trim())
    .get();

// Every address that a block names.
function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') return /^https?:/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(addressesIn) : [];
}

test('every page that may be indexed has one graph, and the page for unknown addresses none', () => {
  for (const { address, $ } of indexable) expect(graphOf($).length, address).toBeGreaterThan(0);
  expect(blocksOf(openPage('/404.html'))).toEqual([]);
});

test('the breadcrumbs of the graph are those of the page', () => {
  for (const { address, $ } of indexable.filter((page) => page.address !== '/')) {
    const items = thingOf($, 'BreadcrumbList').itemListElement;
    const shown = $('nav[aria-label="当前位置"] li');
    const names = shown.map((_, item) => $(item).find('a').text() || $(item).text()).get();
    const links = shown.map((_, item) => $(item).find('a').attr('href') ?? null).get();
    expect(
      items.map(({ name }: { name: string }) => name),
      address,
    ).toEqual(names);
    expect(
      items.map(({ position }: { position: number }) => position),
      address,
    ).toEqual(names.map((_, index) => index + 1));
    const paths = items.flatMap(({ item }: { item?: string }) => (item ? [new URL(item).pathname] : []));
    expect(paths, address).toEqual(links);
    expect(items.at(-1).item, address).toBeUndefined();
  }
});

test('an issue has title, address and time of its page, in the graph and for Baidu', () => {
  for (const { address, $ } of issues) {
    const article = thingOf($, 'Article');
    const [, times] = blocksOf($);
    expect($('h1').text(), address).toContain(article.headline);
    expect(article['@id'], address).toBe(canonical($));
    expect(article.datePublished, address).toBe($('article time').first().attr('datetime'));
    const notice = openPage(address.replace(/issues\/.+/, ''));
    const time = article.datePublished.slice(0, 16);
    const changed = $('[aria-labelledby=history] li[id] time').first().attr('datetime');
    expect(article.isPartOf, address).toEqual({ '@id': canonical(notice) });
    expect(times, address).toEqual({
      '@context': 'https://ziyuan.baidu.com/contexts/cambrian.jsonld',
      '@id': canonical($),
      title: article.headline,
      pubDate: `${time}:00`,
      upDate: changed === undefined ? `${time}:00` : `${changed}T00:00:00`,
    });
  }
});

test('the notice has title, author and time of its page, and a copy names no publisher', () => {
  const $ = openPage(NOTICE);
  const report = thingOf($, 'Report');
  const bureau = thingOf($, 'GovernmentOrganization');
  expect(textsOf($, 'h1').join()).toBe(report.headline);
  expect(report.datePublished).toBe($('article time').first().attr('datetime'));
  expect(report.author.name).toBe($('meta[name=Author]').attr('content'));
  expect(report).not.toHaveProperty('publisher');
  expect($('article').text()).toContain(`来源：${bureau.name}`);
});

test('the bureau’s contact is that of the page', () => {
  for (const address of ['/', NOTICE]) {
    const $ = openPage(address);
    const { telephone, email, address: post } = thingOf($, 'GovernmentOrganization');
    expect($(`:is(main section, footer) a[href="tel:${telephone}"]`), address).toHaveLength(1);
    expect($(`:is(main section, footer) a[href="mailto:${email}"]`), address).toHaveLength(1);
    expect($('body').text(), address).toContain(post);
  }
});

test('the list has the 43 issues of the page, with number, title, address and status', () => {
  const $ = openPage(LIST);
  const { numberOfItems, itemListElement } = thingOf($, 'ItemList');
  const rows = $('[data-issue]').map((_, row) => {
    const link = $(row).find('a');
    const words = link
      .children()
      .map((__, cell) => $(cell).text())
      .get();
    return {
      number: words[0],
      name: words[1],
      path: link.attr('href'),
      status: words[2]?.replace(/^\P{Script=Han}+/u, ''),
    };
  });
  expect(numberOfItems).toBe(43);
  const listed = itemListElement.map(
    (item: { position: number; name: string; url: string; description: string }) => ({
      number: String(item.position),
      name: item.name,
      path: new URL(item.url).pathname,
      status: item.description,
    }),
  );
  expect(listed).toEqual(rows.get());
});

test('the page of all data describes each file that it links', () => {
  const $ = openPage('/data/');
  const { distribution, url } = thingOf($, 'Dataset');
  expect(url).toBe(canonical($));
  for (const { contentUrl, encodingFormat } of distribution) {
    const path = new URL(contentUrl).pathname;
    expect($(`main a[href="${path}"]`).length, path).toBeGreaterThan(0);
    expect(encodingFormat, path).toBe(contentType(path).split(';')[0]);
  }
});

test('every address of our own in structured data is served', () => {
  for (const { address, $ } of indexable) {
    const origin = new URL(canonical($) ?? '').origin;
    const own = addressesIn(blocksOf($)).filter((url) => url.startsWith(origin));
    expect(own.length, address).toBeGreaterThan(0);
    for (const url of own) expect(isServed(new URL(url).pathname), `${address} ${url}`).toBe(true);
  }
});
