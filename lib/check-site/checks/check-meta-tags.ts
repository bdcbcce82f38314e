import type { CheerioAPI } from 'cheerio';
import { addressOf, type BuiltSite } from '@/lib/check-site/read/built-site';
import { remember } from '@/lib/check-site/read/remember';

/** Every meta tag without content, or with what a program leaves for a missing value. */
export function checkMetaTags({ pages }: BuiltSite): string[] {
  return [...pages].flatMap(([path, $]) => emptyIn($).map((tag) => `${addressOf(path)}：${tag} 是空的`));
}

const emptyIn = remember(($: CheerioAPI): string[] =>
  $('meta[name], meta[property]')
    .toArray()
    .filter(({ attribs: { content = '' } }) => /^\s*(?:null|undefined|NaN|\{\{.*\}\})?\s*$/.test(content))
    .map(({ attribs: { name, property } }) => name ?? property ?? ''),
);
