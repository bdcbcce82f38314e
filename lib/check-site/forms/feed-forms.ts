import type { CheerioAPI } from 'cheerio';
import type { Facts, Form, FormFile, SiteRecord } from '@/lib/check-site/compare-records';
import { feedFacts } from '@/lib/check-site/expect/publications';
import { readArchive, readEntries, readFeed } from '@/lib/check-site/layouts/feed';
import type { BuiltSite } from '@/lib/check-site/read/built-site';
import { type FeedDocument, feedDocuments } from '@/lib/check-site/read/feed-documents';
import { own } from './form-files';

// As many entries as a feed has.
const MOST = 100;
const RIGHT = '应';

/** The feed of the site and its archives: what each says of itself, and that together they have every entry. `home` is what the head of the home page states. */
export function feedForms(site: BuiltSite, home: Facts, entries: readonly SiteRecord[]): Form[] {
  const [feed, ...archives] = feedDocuments(site);
  const there = [...site.files.keys()].filter((path) => /^\/feed\/.+\.atom$/.test(path));
  const linked = { stated: archives.map(named), expected: there.map((path) => named({ path })) };
  const facts = { ...feedFacts(home, entries, MOST), 归档: '' };
  return [
    { name: 'feed.xml', files: [fileOf(feed, readFeed, () => facts)] },
    {
      name: 'feed.xml 的各条',
      files: [
        {
          file: feed.path,
          stated: allEntries(site, [feed, ...archives]),
          expected: entries,
          from: 'issues.json 里',
        },
      ],
    },
    { name: 'feed.xml 链接的较早条目', files: [{ file: feed.path, ...linked, from: RIGHT }] },
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
