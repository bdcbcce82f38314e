import {
  absoluteUrl,
  bureauFeedPath,
  bureauPath,
  feedArchivePath,
  feedPath,
  homePath,
} from '@/lib/addresses';
import { ATOM_TYPE } from '@/lib/content-type';
import { siteAuthor } from '@/lib/data/site-author';
import type { Bureau } from '@/lib/model/bureau/bureau';
import type { Notice, WithdrawnNotice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { escapeXml } from './escape-xml';
import { feedArchives, MOST_ENTRIES } from './feed-archives';
import { type FeedEntry, feedEntries, type RelatedLink } from './feed-entries';
import { tagUri } from './tag-uri';

const HISTORY = 'http://purl.org/syndication/history/1.0';

/** What a feed says of itself: its address and that of its page, its name and what it is about, and who speaks in it. */
export type FeedHead = { path: string; page: string; title: string; subtitle: string; author: string };

/** The head of the feed of the site. */
export function siteFeed(site: Site): FeedHead {
  const { name: title, description: subtitle } = site;
  return { path: feedPath, page: homePath, title, subtitle, author: siteAuthor(site) };
}

/** The head of the feed of a bureau. */
export function bureauFeed(site: Site, bureau: Bureau): FeedHead {
  return {
    path: bureauFeedPath(bureau),
    page: bureauPath(bureau),
    title: `${bureau.name} - ${site.name}`,
    subtitle: `${bureau.name}巡察整改通报的发布、更新和更正。`,
    author: siteAuthor(site, bureau.name),
  };
}

/** A document of a feed: its address, and what makes its text. */
export type FeedDocument = { path: string; body: () => string };

/**
 * An Atom feed (RFC 4287) of the newest entries, and the documents of its archive (RFC 5005, section 4), the latest first:
 * each names the one before it. `body` throws if there is no notice, as a feed must say when it changed.
 */
export function atomFeed(
  site: Site,
  notices: readonly Notice[],
  withdrawn: readonly WithdrawnNotice[] = [],
  head = siteFeed(site),
): [feed: FeedDocument, ...archives: FeedDocument[]] {
  const entries = feedEntries(site, notices, withdrawn);
  const archives = feedArchives(entries).map(({ name, entries: own }) => ({
    path: feedArchivePath(head.path, name),
    entries: own,
  }));
  const before = (index: number): Place['before'] => archives[index]?.path ?? null;
  const write = (place: Place): string => formatFeed(site, head, place);
  return [
    {
      path: head.path,
      body: () => write({ path: head.path, entries: entries.slice(0, MOST_ENTRIES), before: before(0) }),
    },
    ...archives.map((archive, index) => ({
      path: archive.path,
      body: () => write({ ...archive, before: before(index + 1) }),
    })),
  ];
}

/** What a document of a feed has, and the address of the archive before it. */
type Place = { path: string; entries: readonly FeedEntry[]; before: string | null };

// It does not name the archive after it: that one may not be there yet, and an archive stays as it is.
function formatFeed(site: Site, head: FeedHead, { path, entries, before }: Place): string {
  const [newest] = entries;
  if (newest === undefined) throw new Error('a feed needs at least one notice');
  const isArchive = path !== head.path;
  const history = isArchive || before !== null ? ` xmlns:fh="${HISTORY}"` : '';
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom"${history} xml:lang="zh-CN">`,
    element('id', tagUri(site, head.path)),
    element('title', head.title),
    element('subtitle', head.subtitle),
    element('updated', newest.updated),
    link('self', ATOM_TYPE, absoluteUrl(site, path)),
    link('alternate', 'text/html', absoluteUrl(site, head.page)),
    ...(isArchive ? ['<fh:archive/>', link('current', ATOM_TYPE, absoluteUrl(site, head.path))] : []),
    ...(before === null ? [] : [link('prev-archive', ATOM_TYPE, absoluteUrl(site, before))]),
    author(head.author),
    ...entries.flatMap(entryLines),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

function entryLines({ id, title, updated, url, author: name, summary, related }: FeedEntry): string[] {
  return [
    '<entry>',
    element('id', id),
    element('title', title),
    element('updated', updated),
    element('published', updated),
    link('alternate', 'text/html', url),
    ...related.map(relatedLink),
    author(name),
    element('summary', summary),
    '</entry>',
  ];
}

const relatedLink = ({ url, title, type }: RelatedLink): string => {
  const attributes = { rel: 'related', type, href: url, title };
  const written = Object.entries(attributes).map(([name, value]) =>
    value === undefined ? '' : ` ${name}="${escapeXml(value)}"`,
  );
  return `<link${written.join('')}/>`;
};

const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`;
const author = (name: string): string => `<author>${element('name', name)}</author>`;
const link = (rel: string, type: string, href: string): string =>
  `<link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`;
