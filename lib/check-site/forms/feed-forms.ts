import type { CheerioAPI } from 'cheerio';
import type { Facts, Form, FormFile, SiteRecord } from '@/lib/check-site/compare-records';
import { feedFacts } from '@/lib/check-site/expect/publications';
import type { StatedBureau } from '@/lib/check-site/files/read-site-json';
import { readArchive, readEntries, readFeed } from '@/lib/check-site/layouts/feed';
import type { BuiltSite } from '@/lib/check-site/read/built-site';
import { type FeedDocument, feedDocuments } from '@/lib/check-site/read/feed-documents';
import { own } from './form-files';

// As many entries as a feed has.
const MOST = 100;
const RIGHT = '应';

/** What feeds repeat: what the head of the home page states, and every entry of the feed of the site. */
export type Repeated = { home: Facts; entries: readonly SiteRecord[] };

/** The feed of the site and its archives: what each says of itself, and that together they have every entry. */
export function feedForms(site: BuiltSite, { home, entries }: Repeated): Form[] {
  const [feed, ...archives] = feedDocuments(site, '/feed.xml');
  const facts = { ...feedFacts(home, entries, MOST), 归档: '' };
  return [
    { name: 'feed.xml', files: [fileOf(feed, readFeed, () => facts)] },
    {
      name: 'feed.xml 的各条',
      files: [entriesOf(site, [feed, ...archives], entries)],
    },
    { name: 'feed.xml 链接的较早条目', files: [linksOf(site, '/feed/', [feed, ...archives])] },
    {
      name: '较早条目的各份',
      files: archives.map((archive) =>
        fileOf(archive, readArchive, ($) => ({
          标题: facts.标题,
          说明: facts.说明,
          更新时间: readEntries($)[0]?.facts.更新时间 ?? '不空',
          归档: '是',
        })),
      ),
    },
  ];
}

/** The feed of each bureau and its archives: what it says of itself, their links, and that together they have the entries of its notices, in the words of the feed of the site. */
export function bureauFeedForms(
  site: BuiltSite,
  bureaus: readonly StatedBureau[],
  { home, entries }: Repeated,
): Form[] {
  const listed = bureaus.flatMap(({ notices }) => notices.map(({ url }) => url));
  const isOf = (urls: readonly string[], { about }: SiteRecord): boolean =>
    urls.some((url) => about.startsWith(url));
  // A withdrawn notice is no longer listed by its bureau, of whose feed its withdrawal is the last entry.
  const gone = entries.filter((entry) => !isOf(listed, entry));
  const feeds = bureaus.map(({ name, feed, notices }) => {
    const path = feed.slice(`${site.origin}${site.basePath}`.length);
    const documents = feedDocuments(site, path);
    const urls = notices.map(({ url }) => url);
    const stated = new Set(allEntries(site, documents)?.map(({ about }) => about));
    const expected = [
      ...entries.filter((entry) => isOf(urls, entry)),
      ...gone.filter(({ about }) => stated.has(about)),
    ];
    const { 标题, 更新时间, 各条的时间 } = feedFacts(home, expected, MOST);
    const facts = { 标题: `${name} - ${标题}`, 更新时间, 各条的时间, 归档: '' };
    return {
      itself: fileOf(documents[0], readFeed, () => facts),
      entries: entriesOf(site, documents, expected),
      links: linksOf(site, path.replace(/\.xml$/, '/'), documents),
    };
  });
  return [
    { name: '单位的 feed.xml', files: feeds.map((feed) => feed.itself) },
    { name: '单位的 feed.xml 的各条', files: feeds.map((feed) => feed.entries) },
    { name: '单位的较早条目', files: feeds.map((feed) => feed.links) },
  ];
}

const entriesOf = (
  site: BuiltSite,
  documents: readonly [FeedDocument, ...FeedDocument[]],
  expected: readonly SiteRecord[],
): FormFile => ({
  file: documents[0].path,
  stated: allEntries(site, documents),
  expected,
  from: 'issues.json 里',
});

// Every archive in the folder of a feed is linked.
function linksOf(
  { files }: BuiltSite,
  folder: string,
  [feed, ...archives]: readonly [FeedDocument, ...FeedDocument[]],
): FormFile {
  const there = [...files.keys()].filter((path) => path.startsWith(folder) && path.endsWith('.atom'));
  return {
    file: feed.path,
    stated: archives.map(named),
    expected: there.map((path) => named({ path })),
    from: RIGHT,
  };
}

const named = ({ path }: Pick<FeedDocument, 'path'>): SiteRecord => ({ about: path, facts: {} });

function fileOf(
  { path, $ }: FeedDocument,
  read: ($: CheerioAPI) => SiteRecord[],
  facts: ($: CheerioAPI) => Facts,
): FormFile {
  if ($ === null) return { file: path, stated: null, expected: [], from: RIGHT };
  return { file: path, stated: read($), expected: own(facts($)), from: RIGHT };
}

// Archives may repeat what the feed has, in the same words.
function allEntries(site: BuiltSite, documents: readonly FeedDocument[]): SiteRecord[] | null {
  const all: SiteRecord[] = [];
  const before = new Set<string>();
  for (const { $ } of documents) {
    if ($ === null) return null;
    const found = knownEntries(site, $).map((record) => ({ record, text: JSON.stringify(record) }));
    all.push(...found.flatMap(({ record, text }) => (before.has(text) ? [] : [record])));
    for (const { text } of found) before.add(text);
  }
  return all;
}

// A renamed notice keeps the ids of its first name, under which its old addresses still work.
function knownEntries({ files }: BuiltSite, $: CheerioAPI): SiteRecord[] {
  return readEntries($).map(({ about, facts: { 编号: id = '', ...facts } }) => {
    const path = id.replace(/^tag:[^:]+:/, '');
    const first = noticeIn(path);
    return {
      about,
      facts: {
        ...facts,
        编号: files.has(`${first}index.html`) ? path.replace(first, noticeIn(about)) : path,
      },
    };
  });
}
const noticeIn = (address: string): string => /\/notices\/[^/]+\//.exec(address)?.[0] ?? '';
