import { expect, test } from 'vitest';
import { feedsOfSite } from '@/lib/data/feed/feeds-of-site';
import { bureau, issue, notice, site } from '@/tests/fixtures/notices/sample';

test('bureaus with a page have a feed of their own notices beside that of the site', () => {
  const paged = { ...notice([issue()]), bureau: { ...bureau, home: `/bureaus/${bureau.slug}/` } };
  const other = {
    ...notice([issue({ notice: 'other' })]),
    slug: 'other',
    bureau: { ...bureau, slug: 'archive', home: '/bureaus/archive/' },
  };
  const feeds = feedsOfSite({ site, notices: [paged, other], withdrawnNotices: [] });
  expect(feeds.map(({ path, body }) => [path, (body().match(/<entry>/g) ?? []).length])).toEqual([
    ['/feed.xml', 2],
    ['/bureaus/archive/feed.xml', 1],
    [`/bureaus/${bureau.slug}/feed.xml`, 1],
  ]);
  const alone = feedsOfSite({ site, notices: [notice([issue()])], withdrawnNotices: [] });
  expect(alone.map(({ path }) => path)).toEqual(['/feed.xml']);
});
