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

/** The JSON-LD blocks of a page, parsed; undefined for one that is not JSON. */
export const linkedData = remember(($: CheerioAPI): unknown[] =>
  $('script[type="application/ld+json"]')
    .toArray()
    .map((script) => parseJson($(script).text())),
);

/** The facts in the JSON-LD of the list of issues. */
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

/** The facts in the JSON-LD of each issue page. */
export function readLinkedArticles({ pages }: BuiltSite, notice: string, ids: readonly string[]): Facts[] {
  return ids.flatMap((id) =>
    thingsOf(pages.get(`${notice}issues/${id}/index.html`), 'Article').flatMap((thing) => {
      const { data } = article.safeParse(thing);
      return data === undefined ? [] : [{ id, url: data['@id'], title: data.headline }];
    }),
  );
}

/** The JSON-LD objects of one type in a page. */
export function thingsOf($: CheerioAPI | undefined, type: string): unknown[] {
  const blocks = $ === undefined ? [] : linkedData($);
  return blocks.flatMap((block) => {
    const { data } = graph.safeParse(block);
    return (data?.['@graph'] ?? []).filter((thing) => thing['@type'] === type);
  });
}

const idOf = (url: string): string => url.split('/').at(-2) ?? '';
