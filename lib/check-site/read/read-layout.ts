import type { CheerioAPI } from 'cheerio';
import type { SiteRecord } from '@/lib/check-site/compare-records';
import type { Elements } from './page-text';
import { remember } from './remember';

type Read = (one: Elements, $: CheerioAPI) => string;

/**
 * Where a fact stands in an element: a selector, with @ and an attribute if the fact is no text; a selector and how to
 * read what it finds; or only how to read it. Several elements give one line each.
 */
export type Place = string | readonly [selector: string, read: Read] | Read;

/**
 * Where a page or XML file states facts: in each element that `each` finds, about the address at `about`; without `each`
 * it states them about itself.
 */
export type Layout = { each?: string; about?: string; facts: Readonly<Record<string, Place>> };

/** A reader of the records in a layout. */
export function readLayout({ each, about = 'a@href', facts }: Layout): ($: CheerioAPI) => SiteRecord[] {
  return remember(($) => {
    const elements =
      each === undefined
        ? [$.root()]
        : $(each)
            .toArray()
            .map((element) => $(element));
    return elements.map((one) => ({
      about: each === undefined ? '' : addressIn($, textAt(one, about, $).split('\n')[0]),
      facts: Object.fromEntries(Object.entries(facts).map(([name, place]) => [name, textAt(one, place, $)])),
    }));
  });
}

/** The text at a place of an element. */
export function textAt(one: Elements, place: Place, $: CheerioAPI): string {
  if (typeof place === 'function') return place(one, $);
  const [where, read] = typeof place === 'string' ? [place] : place;
  const [selector = '', attribute] = read === undefined ? where.split('@') : [where];
  const found = selector === '' ? one : one.find(selector);
  const texts = found.toArray().map((element) => {
    if (read !== undefined) return read($(element), $);
    return attribute === undefined ? $(element).text().trim() : ($(element).attr(attribute) ?? '');
  });
  return texts.join('\n');
}

/** The full address of a link; the link itself if the page does not declare its own address. */
export function addressIn($: CheerioAPI, href = ''): string {
  const page = $('link[rel=canonical]').attr('href');
  return URL.canParse(href, page) ? new URL(href, page).href : href;
}
