import { expect, test } from 'vitest';
import { bureauFacts } from '@/lib/check-site/expect/across/bureau-facts';

test('a page of a bureau has its names, contact, feed and notices', () => {
  const facts = bureauFacts({
    ...{ id: 'library', shortName: null, partyGroup: null, region: null },
    url: 'https://books.example/bureaus/library/',
    name: '某市图书局',
    officialSite: null,
    contact: { phone: '0000-1234567', post: '某市书院路1号', mail: 'books@example.com' },
    formerly: [{ name: '某市书局', until: '2020-12-31' }],
    feed: 'https://books.example/bureaus/library/feed.xml',
    notices: [{ url: 'https://books.example/notices/b/' }, { url: 'https://books.example/notices/a/' }],
  });
  expect(facts).toMatchObject({
    名称: '某市图书局',
    官方网站: '',
    以前的名称: '2020年12月31日以前名为某市书局',
    通报: 'https://books.example/notices/b/\nhttps://books.example/notices/a/',
  });
});
