import { expect, test } from 'vitest';
import { siteMetadata, toMetadata } from '@/lib/head/to-metadata';
import { issuePage, issuesPage, noticePage } from '@/lib/pages/notice-pages';
import { homePage, searchPage } from '@/lib/pages/site-pages';
import { issue, notice, site } from '@/tests/fixtures/notices/sample';
import { siteContent } from '@/tests/fixtures/site-content';

const whole = notice([issue()]);
const content = siteContent([whole]);
const ofIssue = toMetadata(issuePage, content, { notice: whole, issue: issue() });

test('an issue has its title, address, alternates and official tags', () => {
  expect(ofIssue).toMatchObject({
    title: { absolute: '开放时间偏短 - 某市图书局 巡察整改公开' },
    alternates: {
      canonical: '/notices/2026-library/issues/02/',
      types: { 'text/markdown': [{ url: '/notices/2026-library/issues/02/issue.md' }] },
    },
    other: {
      ArticleTitle: '开放时间偏短',
      ColumnName: '问题清单：2026年巡察整改通报',
      Keywords: '某市图书局,巡察整改,已整改',
      Url: 'https://books.example/notices/2026-library/issues/02/',
    },
  });
});

test('the title names the site too, except on the home page and a notice', () => {
  expect(siteMetadata(site).title).toMatchObject({ template: '%s - 某市图书局 巡察整改公开' });
  expect(siteMetadata({ ...site, official: true }).title).toMatchObject({ template: '%s - 某市图书局' });
  expect(toMetadata(homePage, content, null).title).toEqual({ absolute: '某市图书局 巡察整改公开' });
  expect(toMetadata(noticePage, content, { notice: whole }).title).toEqual({ absolute: whole.title });
});

test('a link preview shows the status of an issue, title, description and picture of the page', () => {
  expect(ofIssue.openGraph).toEqual({
    title: '已整改：开放时间偏短',
    description: '已整改：开放时间偏短。延长开放时间。',
    type: 'article',
    url: '/notices/2026-library/issues/02/',
    siteName: '某市图书局 巡察整改公开',
    locale: 'zh_CN',
    images: '/notices/2026-library/share.png',
  });
  expect(toMetadata(homePage, content, null).openGraph).toMatchObject({ images: '/share.png' });
  expect(toMetadata(issuesPage, content, { notice: whole }).openGraph).toMatchObject({ type: 'website' });
});

test('addresses are resolved against origin and base path', () => {
  expect(String(siteMetadata({ ...site, basePath: '/xuncha' }).metadataBase)).toBe(
    'https://books.example/xuncha/',
  );
});

test('only a page that is not in the site map is kept out of search engines', () => {
  expect(toMetadata(searchPage, content, null).robots).toBe('noindex');
  expect(ofIssue.robots).toBeUndefined();
});
