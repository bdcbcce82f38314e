import { expect, test } from 'vitest';
import { issueList } from '@/lib/data/json-ld/issue-list';
import { issue, notice, site, unfinished } from '@/tests/fixtures/notices/sample';

test('the issues are listed in the order of the notice, each with address, title and status', () => {
  expect(issueList(site, notice([issue({ id: '01' }), unfinished()]))).toEqual({
    '@type': 'ItemList',
    numberOfItems: 2,
    itemListElement: [
      {
        '@type': 'ListItem',
        position: 1,
        url: 'https://books.example/notices/2026-library/issues/01/',
        name: '开放时间偏短',
        description: '已整改',
      },
      {
        '@type': 'ListItem',
        position: 2,
        url: 'https://books.example/notices/2026-library/issues/02/',
        name: '开放时间偏短',
        description: '未完成整改',
      },
    ],
  });
});
