import type { CheerioAPI } from 'cheerio';
import { z } from 'zod';
import type { BuiltSite } from './built-site';
import type { Facts } from './facts';
import { parseJson } from './parse-json';
import { remember } from './remember';

const graph = z.object({ '@graph': z.array(z.looseObject({ '@type': z.string() })) });
const list = z.object({
  itemListElement: z.array(z.object({ url: z.string(), name: z.string(), description: z.string() })),
});
const article = z.object({ '@id': z.string(), headline: z.string() });

/** The blocks of data in a page for search engines, each parsed; undefined for one that is no JSON. */
export const linkedData = remember(($: CheerioAPI): unknown[] =>
  $('script[type="application/ld+json"]')
    .toArray()
    .map((script) => parseJson($(script).text())),
);

/** What the linked data of the list of issues says of each. */
export function readLinkedList({ pages }: BuiltSite, notice: string): Facts[] {
  return thingsOf(pages.get(`${notice}issues/index.html`), 'ItemList').flatMap((thing) => {
    const { data } = list.safeParse(thing);
    const items = data?.itemListElement ?? [];
    return items.map(({ url, name, description }) => ({
      id: idOf(url),
      url,
      title: name,
      status: description,
    }));
  });
}

/** What the linked data of each issue's own page says. */
export function readLinkedArticles({ pages }: BuiltSite, notice: string, ids: readonly string[]): Facts[] {
  return ids.flatMap((id) =>
    thingsOf(pages.get(`${notice}issues/${id}/index.html`), 'Article').flatMap((thing) => {
      const { data } = article.safeParse(thing);
      return data === undefined ? [] : [{ id, url: data['@id'], title: data.headline }];
    }),
  );
}

/** The things of one type in the data of a page for search engines. */
export function thingsOf($: CheerioAPI | undefined, type: string): unknown[] {
  const blocks = $ === undefined ? [] : linkedData($);
  return blocks.flatMap((block) => {
    const { data } = graph.safeParse(block);
    return (data?.['@graph'] ?? []).filter((thing) => thing['@type'] === type);
  });
}

const idOf = (url: string): string => url.split('/').at(-2) ?? '';
