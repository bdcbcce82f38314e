import { describe, expect, test } from 'vitest';
import { isServed, openPage, pageAddresses } from '@/tests/built/helpers/built-site';

const pages = pageAddresses().map((address) => ({ address, $: openPage(address) }));
const NOT_INDEXED = ['/404.html', '/search/'];
const indexable = pages.filter(({ address }) => !NOT_INDEXED.includes(address));
const issues = pages.filter(({ address }) => /\/issues\/[^/]+\/$/.test(address));
const meta = ($: (typeof pages)[number]['$'], name: string) => $(`meta[name="${name}"]`).attr('content');

test('every page has a title of its own', () => {
  const titles = pages.map(({ $ }) => $('title').text());
  expect(new Set(titles).size).toBe(pages.length);
});

test('titles stay within 30 Han characters and begin with the page', () => {
  for (const { address, $ } of issues) {
    const title = $('title').text();
    expect(title.match(/\p{Script=Han}/gu)?.length, address).toBeLessThanOrEqual(30);
    // Where two notices have one title, their months tell them apart.
    const [own = ''] = title.split(' - ');
    expect($('h1').text(), address).toContain(own.replace(/（\d{4}年\d{1,2}月）$/, ''));
  }
});

test('every page has a description of its own', () => {
  const descriptions = indexable.map(({ $ }) => meta($, 'description'));
  expect(descriptions).not.toContain(undefined);
  expect(new Set(descriptions).size).toBe(indexable.length);
});

test('every page names its own address as canonical, and 404 has none', () => {
  for (const { address, $ } of indexable) {
    expect($('link[rel=canonical]').length, address).toBe(1);
    expect(new URL($('link[rel=canonical]').attr('href') ?? '').pathname).toBe(address);
  }
  expect(openPage('/404.html')('link[rel=canonical]')).toHaveLength(0);
});

test('the page for unknown addresses is Chinese and not to be indexed', () => {
  const $ = openPage('/404.html');
  expect($('title').text()).toBe('您访问的页面不存在 - 莆田市司法局 巡察整改公开');
  expect(meta($, 'robots')).toContain('noindex');
  expect($('main a[href="/notices/2025-xuncha/issues/"]')).toHaveLength(1);
});

test('the search page is not to be indexed, and says which address it has', () => {
  const $ = openPage('/search/');
  expect(meta($, 'robots')).toBe('noindex');
  expect(new URL($('link[rel=canonical]').attr('href') ?? '').pathname).toBe('/search/');
});

test('article pages carry the official tags, equal to what the page shows', () => {
  for (const { address, $ } of [...issues, { address: 'notice', $: openPage('/notices/2025-xuncha/') }]) {
    const time = $('article time').first().attr('datetime') ?? '';
    expect(time, address).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d\+08:00$/);
    expect(meta($, 'PubDate'), address).toBe(time.slice(0, 16).replace('T', ' '));
    expect($('article').text(), address).toContain(`来源：${meta($, 'ContentSource')}`);
    expect($('h1').text(), address).toContain(meta($, 'ArticleTitle'));
    for (const name of ['ColumnName', 'ColumnType', 'Keywords', 'Author', 'Description', 'Url']) {
      expect(meta($, name), `${address} ${name}`).toBeTruthy();
    }
  }
});

test('the link preview matches the page', () => {
  const share = ($: (typeof pages)[number]['$'], name: string) =>
    $(`meta[property="og:${name}"]`).attr('content');
  for (const { address, $ } of indexable) {
    expect(share($, 'description'), address).toBe(meta($, 'description'));
    expect(share($, 'url'), address).toBe($('link[rel=canonical]').attr('href'));
    expect(isServed(new URL(share($, 'image') ?? '').pathname), address).toBe(true);
    expect(share($, 'site_name'), address).toBe(meta($, 'SiteName'));
    const title = share($, 'title') ?? '-';
    const isIssue = /\/issues\/[^/]+\/$/.test(address);
    const status = isIssue ? `${meta($, 'Keywords')?.split(',').at(-1)}：` : '';
    expect(title.startsWith(status), address).toBe(true);
    expect($('title').text().startsWith(title.slice(status.length)), address).toBe(true);
    expect(share($, 'type'), address).toBe(meta($, 'ArticleTitle') === undefined ? 'website' : 'article');
  }
  expect(openPage('/404.html')('meta[property]')).toHaveLength(0);
});

test('list pages carry the official column tags', () => {
  for (const address of [
    '/',
    '/notices/',
    '/notices/2025-xuncha/issues/',
    '/notices/2025-xuncha/documents/',
    '/data/',
    '/about/',
    '/accessibility/',
    '/site-map/',
  ]) {
    for (const name of ['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType']) {
      expect(meta(openPage(address), name), `${address} ${name}`).toBeTruthy();
    }
  }
});

test('each tag is written name first', () => {
  for (const { address, $ } of pages) {
    $('meta[name], meta[property]').each((_, tag) => {
      expect($(tag).attr('content'), `${address} ${$.html(tag)}`).toMatch(/\S/);
      expect($(tag).attr('content'), `${address} ${$.html(tag)}`).not.toMatch(/undefined|null|\{\{/);
      const [first = '', second] = Object.keys(tag.attribs);
      expect(['name', 'property'], address).toContain(first);
      expect(second, address).toBe('content');
      expect($(tag).closest('head').length, `${address} ${$.html(tag)}`).toBe(1);
    });
  }
});

describe('the viewport', () => {
  test.each(pages)('of $address lets readers zoom', ({ $ }) => {
    expect(meta($, 'viewport')).toBe('width=device-width, initial-scale=1');
    expect($('html').attr('lang')).toBe('zh-CN');
  });
});
