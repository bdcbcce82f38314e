import { z } from 'zod';
import { type Article, articles } from '@/lib/check-site/expect/articles';
import { addressOf, type BuiltSite, indexablePages } from '@/lib/check-site/read/built-site';
import { linkedData, thingsOf } from '@/lib/check-site/read/read-linked-data';

/** Where a page has no JSON-LD, or its breadcrumbs, dates and names differ from page and data. */
export function checkLinkedData(site: BuiltSite, notices: readonly string[]): string[] {
  const pages = indexablePages(site).flatMap((path) =>
    placeFaults(site, path).map((fault) => `${addressOf(path)}：${fault}`),
  );
  const own = notices.flatMap((notice) =>
    articles(site, notice).flatMap((article) =>
      articleFaults(article).map((fault) => `${article.address}：${fault}`),
    ),
  );
  return [...pages, ...own];
}

const crumbs = z.object({
  itemListElement: z.array(z.object({ position: z.number(), name: z.string(), item: z.string().optional() })),
});

function placeFaults({ pages, origin }: BuiltSite, path: string): string[] {
  const $ = pages.get(path);
  const blocks = $ === undefined ? [] : linkedData($);
  if ($ === undefined || blocks.length === 0) return ['没有 JSON-LD'];
  if (blocks.includes(undefined)) return ['JSON-LD 不是 JSON'];
  const shown = $('nav[aria-label=当前位置] li').map((index, li) => {
    const link = $(li).children('a');
    const name = link.length === 0 ? $(li).text() : link.text();
    return `${index + 1} ${name} ${link.length === 0 ? '' : `${origin}${link.attr('href')}`}`;
  });
  const told = thingsOf($, 'BreadcrumbList').flatMap((list) => {
    const items = crumbs.safeParse(list).data?.itemListElement ?? [];
    return items.map(({ position, name, item = '' }) => `${position} ${name} ${item}`);
  });
  return shown.get().join() === told.join()
    ? []
    : [`JSON-LD 的位置是 ${told.join('，')}，网页是 ${shown.get().join('，')}`];
}

const dated = z.object({
  '@id': z.string(),
  headline: z.string(),
  datePublished: z.string(),
  dateModified: z.string().optional(),
});
const times = z.object({
  '@context': z.string().includes('baidu'),
  '@id': z.string(),
  title: z.string(),
  pubDate: z.string(),
  upDate: z.string(),
});

function articleFaults({ page: $, notice, url, title, issue, changed }: Article): string[] {
  const things = thingsOf($, issue === null ? 'Report' : 'Article').flatMap(
    (thing) => dated.safeParse(thing).data ?? [],
  );
  const blocks = linkedData($).flatMap((block) => times.safeParse(block).data ?? []);
  const modified = changed === notice.published && issue !== null ? undefined : withoutSeconds(changed);
  const expected = [url, title, withoutSeconds(notice.published), modified].join();
  const baidu = [url, title, withSeconds(notice.published), withSeconds(changed)].join();
  const here = things.map((thing) =>
    [thing['@id'], thing.headline, thing.datePublished, thing.dateModified].join(),
  );
  const there = blocks.map((block) => [block['@id'], block.title, block.pubDate, block.upDate].join());
  return [
    ...(here.join('，') === expected ? [] : [`JSON-LD 是“${here.join('，')}”，数据是“${expected}”`]),
    ...(there.join('，') === baidu ? [] : [`百度的时间块是“${there.join('，')}”，数据是“${baidu}”`]),
  ];
}

// 2025-02-17T17:21:00+08:00 → 2025-02-17T17:21+08:00; a day stays a day
const withoutSeconds = (moment: string): string => moment.replace(/:00\+08:00$/, '+08:00');
// Baidu expects Beijing time with seconds and without a zone.
const withSeconds = (moment: string): string =>
  moment.includes('T') ? moment.slice(0, 19) : `${moment}T00:00:00`;
