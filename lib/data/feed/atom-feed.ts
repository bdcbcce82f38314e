import { absoluteUrl, bureauFeedPath, bureauPath, feedPath, homePath } from '@/lib/addresses';
import { ATOM_TYPE } from '@/lib/content-type';
import { siteAuthor } from '@/lib/data/site-author';
import type { Bureau } from '@/lib/model/bureau/bureau';
import type { Notice, WithdrawnNotice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { escapeXml } from './escape-xml';
import { type FeedEntry, feedEntries, type RelatedLink } from './feed-entries';
import { tagUri } from './tag-uri';

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

/** An Atom feed (RFC 4287); throws if there is no notice, as a feed must say when it changed. */
export function atomFeed(
  site: Site,
  notices: readonly Notice[],
  withdrawn: readonly WithdrawnNotice[] = [],
  head = siteFeed(site),
): string {
  const entries = feedEntries(site, notices, withdrawn);
  const [newest] = entries;
  if (newest === undefined) throw new Error('a feed needs at least one notice');
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
    element('id', tagUri(site, head.path)),
    element('title', head.title),
    element('subtitle', head.subtitle),
    element('updated', newest.updated),
    link('self', ATOM_TYPE, absoluteUrl(site, head.path)),
    link('alternate', 'text/html', absoluteUrl(site, head.page)),
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
