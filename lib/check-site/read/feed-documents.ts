import type { CheerioAPI } from 'cheerio';
import type { BuiltSite } from './built-site';
import { loadXml } from './load-xml';

/** A document of a feed, and its path: the feed itself, or one of its archives. Null if it cannot be read. */
export type FeedDocument = { path: string; $: CheerioAPI | null };

/** The feed at a path and its archives, each named by the one before it (RFC 5005), until one names none, or one that came before. */
export function feedDocuments(
  { files, origin, basePath }: BuiltSite,
  feedPath: string,
): [FeedDocument, ...FeedDocument[]] {
  const open = (path: string): FeedDocument => ({ path, $: loadXml(files.get(path) ?? '') });
  const beforeOf = ({ $ }: FeedDocument): string =>
    ($?.('feed > link[rel=prev-archive]').attr('href') ?? '').replace(`${origin}${basePath}`, '');
  const feed = open(feedPath);
  const archives = new Map<string, FeedDocument>();
  for (let path = beforeOf(feed); path !== '' && !archives.has(path); ) {
    const archive = open(path);
    archives.set(path, archive);
    path = beforeOf(archive);
  }
  return [feed, ...archives.values()];
}
