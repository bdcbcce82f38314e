import { expect, test } from 'vitest';
import { homeHead, issueHead } from '@/lib/head/page-head';
import { notFoundMetadata, toMetadata } from '@/lib/head/to-metadata';
import { issue, notice, site } from '@/tests/fixtures/notices/sample';

test('a page has its title, its full address and the official tags', () => {
  const head = toMetadata(site, issueHead(site, notice([issue()]), issue()));
  expect(head).toMatchObject({
    title: '开放时间偏短 - 某市图书局',
    alternates: { canonical: 'https://books.example/notices/2026-library/issues/02/' },
    formatDetection: { telephone: false },
    other: { SiteName: '某市图书局 巡察整改公开', ArticleTitle: '开放时间偏短' },
  });
});

test('a site in a folder says so in its addresses', () => {
  const inFolder = { ...site, basePath: '/xuncha' };
  expect(toMetadata(inFolder, homeHead(inFolder)).alternates).toEqual({
    canonical: 'https://books.example/xuncha/',
  });
});

test('the page for unknown addresses is not to be indexed and has no address of its own', () => {
  // noindex comes from the framework, for every page of this kind
  expect(notFoundMetadata(site)).toMatchObject({ title: '没有这个页面 - 某市图书局' });
  expect(notFoundMetadata(site).alternates).toBeUndefined();
});
