import { expect, test } from 'vitest';
import { breadcrumbList } from '@/lib/data/json-ld/breadcrumb-list';
import { noticeTrail } from '@/lib/trail';
import { notice, site } from '@/tests/fixtures/notices/sample';

test('breadcrumbs count from 1 and begin at home; the page itself is last and has no address', () => {
  expect(breadcrumbList(site, noticeTrail(notice([])))).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: '首页', item: 'https://books.example/' },
      { '@type': 'ListItem', position: 2, name: '全部通报', item: 'https://books.example/notices/' },
      { '@type': 'ListItem', position: 3, name: '2026年巡察整改通报' },
    ],
  });
});
