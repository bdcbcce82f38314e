import { expect, test } from 'vitest';
import { isServed, openPage, pageAddresses, readBuilt } from '@/tests/built/helpers/built-site';
import { issueIds, NOTICES } from '@/tests/site-under-test';
import { feedFaults } from '../fixtures/feed-faults';

const paths = (urls: Iterable<RegExpMatchArray>): string[] =>
  [...urls].map(([, url = '']) => new URL(url).pathname);

test('robots.txt names both site maps', () => {
  const named = paths(readBuilt('/robots.txt').matchAll(/^Sitemap: (.+)$/gm));
  expect(named).toEqual(['/sitemap.xml', '/sitemap.txt']);
});

test('the feed is valid and links to served pages', () => {
  const feed = readBuilt('/feed.xml');
  expect(feedFaults(feed)).toEqual([]);
  // Evidence may be on another website.
  const links = paths(feed.replace(/<link rel="related"(?! type)[^>]*>/g, '').matchAll(/href="([^"]+)"/g));
  expect(links).toContain('/notices/2025-xuncha/');
  for (const link of links) expect(isServed(link), link).toBe(true);
});

test('feed readers find the feed and programs the alternates of a page', () => {
  const alternates = (address: string): string[] =>
    openPage(address)('link[rel=alternate]')
      .map((_, { attribs }) => `${attribs.type} ${new URL(attribs.href ?? '').pathname}`)
      .get();
  expect(alternates('/')).toEqual(['application/atom+xml /feed.xml']);
  expect(alternates('/notices/2025-xuncha/issues/07/')).toEqual([
    'application/json /notices/2025-xuncha/issues/07/issue.json',
    'text/markdown /notices/2025-xuncha/issues/07/issue.md',
    'application/atom+xml /feed.xml',
  ]);
});

test('llms.txt leads to the text of all issues, and to nothing that is not served', () => {
  const links = paths(readBuilt('/llms.txt').matchAll(/\]\((\S+)\)/g));
  const texts = NOTICES.flatMap((notice) =>
    issueIds(notice).map((id) => `/notices/${notice}/issues/${id}/issue.md`),
  );
  expect(links.filter((link) => link.endsWith('/issue.md')).sort()).toEqual(texts.sort());
  for (const link of links) expect(isServed(link), link).toBe(true);
});

test('the citation of a page names author, number, title, day and address', () => {
  for (const address of pageAddresses().filter((path) => /\/issues\/\d+\/$/.test(path))) {
    const $ = openPage(address);
    const meta = (name: string) => $(`meta[name=${name}]`).attr('content') ?? '';
    // The latest entry of the history, if there is one, is the day of the last change.
    const changed = $('[aria-labelledby=history] li[id] time').first().attr('datetime');
    const day = changed ?? meta('PubDate').slice(0, 10);
    const [, number = ''] = /问题 (\d+)（共/.exec($('article > p').first().text()) ?? [];
    const [, shortTitle] = /^问题清单：(.*)$/.exec(meta('ColumnName')) ?? [];
    expect($('[data-cite]').attr('data-cite'), address).toBe(
      `${meta('Author')}. ${shortTitle}：问题 ${number} ${meta('ArticleTitle')}[EB/OL]. (${day})[引用日期]. ${meta('Url')}.`,
    );
  }
});

test('the data page says how to cite, also without scripts', () => {
  const cite = openPage('/data/')('#cite').parent().text();
  expect(cite).toMatch(
    /莆田市司法局(?: 巡察整改公开)?\. 巡察整改进展情况通报（2025年2月）：问题和措施\[DS\/OL\]\. \(\d{4}-\d\d-\d\d\)\[引用日期\]\./,
  );
  expect(cite).toContain('GB/T 7714');
});
