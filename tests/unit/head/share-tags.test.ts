import { expect, test } from 'vitest';
import { issueHead, issuesHead } from '@/lib/head/page-head';
import { shareTags } from '@/lib/head/share-tags';
import { issue, notice, site } from '@/tests/fixtures/notices/sample';

const whole = notice([issue()]);

test('a link to an issue is shown with its title, its text and its full address', () => {
  expect(Object.fromEntries(shareTags(site, issueHead(site, whole, issue())))).toMatchObject({
    'og:title': '开放时间偏短',
    'og:description': '已整改：开放时间偏短。延长开放时间。',
    'og:type': 'article',
    'og:url': 'https://books.example/notices/2026-library/issues/02/',
    'og:site_name': '某市图书局 巡察整改公开',
    'og:locale': 'zh_CN',
    'og:image': 'https://books.example/share.png',
  });
});

test('a list is no article', () => {
  expect(Object.fromEntries(shareTags(site, issuesHead(site, whole)))).toMatchObject({
    'og:title': '问题清单：2026年巡察整改通报',
    'og:type': 'website',
  });
});
