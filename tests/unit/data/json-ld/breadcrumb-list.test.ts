import { expect, test } from 'vitest';
import { breadcrumbList } from '@/lib/data/json-ld/breadcrumb-list';
import { noticePage } from '@/lib/pages/notice-pages';
import { pageOf } from '@/lib/pages/page-of';
import { notice, site } from '@/tests/fixtures/notices/sample';
import { siteContent } from '@/tests/fixtures/site-content';

test('breadcrumbs count from 1 and begin at home; the page itself is last and has no address', () => {
  expect(breadcrumbList(site, pageOf(noticePage, siteContent([]), { notice: notice([]) }))).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: '首页', item: 'https://books.example/' },
      { '@type': 'ListItem', position: 2, name: '历次通报', item: 'https://books.example/notices/' },
      { '@type': 'ListItem', position: 3, name: '2026年巡察整改通报' },
    ],
  });
});
