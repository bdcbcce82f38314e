import { expect, test } from 'vitest';
import { bureauFeedPath, feedArchivePath, feedPath } from '@/lib/addresses';
import { isFeedArchive } from '@/lib/data/feed/is-feed-archive';

test('the older entries of every feed are known by their address, and nothing else is', () => {
  for (const feed of [feedPath, bureauFeedPath({ slug: 'library' })]) {
    expect(isFeedArchive(feedArchivePath(feed, '2025-12'))).toBe(true);
    expect(isFeedArchive(feed)).toBe(false);
  }
  expect(isFeedArchive('/notices/a/feed/2025-1.atom')).toBe(false);
});
