import type { CheerioAPI } from 'cheerio';
import { z } from 'zod';
import type { SiteRecord } from '@/lib/check-site/compare-records';
import { parseJson } from '@/lib/check-site/read/parse-json';
import { addressIn, type Place } from '@/lib/check-site/read/read-layout';
import { remember } from '@/lib/check-site/read/remember';

const thing = z.record(z.string(), z.unknown());
type Thing = z.output<typeof thing>;
const graph = z.array(thing);
const list = z.array(
  z.looseObject({ name: z.string(), url: z.string().optional(), item: z.string().optional() }),
);

/** The JSON-LD blocks of a page, parsed; undefined for one that is not JSON. */
export const linkedData = remember(($: CheerioAPI): unknown[] =>
  $('script[type="application/ld+json"]')
    .toArray()
    .map((script) => parseJson($(script).text())),
);

// The objects of one type, or in one context without a type.
function thingsOf($: CheerioAPI, kind: RegExp): Thing[] {
  const things = linkedData($).flatMap((block): Thing[] => {
    const { data } = thing.safeParse(block);
    return data === undefined ? [] : (graph.safeParse(data['@graph']).data ?? [data]);
  });
  return things.filter((one) => kind.test(String(one['@type'] ?? one['@context'])));
}

/** The text in a field of the JSON-LD object of a page that has some type, or some context. */
export const linkedText =
  (kind: RegExp, field: string): Place =>
  (_, $) =>
    thingsOf($, kind)
      .map((one) => one[field] ?? '')
      .join('\n');

/** A reader of the items in the JSON-LD list of some type, each about its address; null without JSON-LD. */
export const readLinkedList =
  (kind: RegExp) =>
  ($: CheerioAPI): SiteRecord[] | null => {
    if (linkedData($).length === 0 || linkedData($).includes(undefined)) return null;
    const items = thingsOf($, kind).flatMap((one) => list.safeParse(one.itemListElement).data ?? []);
    return items.map(({ position, name, description, url, item }) => ({
      about: addressIn($, url ?? item ?? ''),
      facts: {
        位置: String(position),
        标题: name,
        ...(typeof description === 'string' ? { 状态名称: description } : {}),
      },
    }));
  };
