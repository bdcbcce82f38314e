import { addressOf, type BuiltSite } from '@/lib/check-site/read/built-site';

/** Every meta tag that says nothing: an empty content, or a word that a program leaves where it has no value. */
export function checkMetaTags({ pages }: BuiltSite): string[] {
  return [...pages].flatMap(([path, $]) =>
    $('meta[name], meta[property]')
      .toArray()
      .filter(({ attribs: { content = '' } }) => /^\s*(?:null|undefined|NaN|\{\{.*\}\})?\s*$/.test(content))
      .map(({ attribs: { name, property } }) => `${addressOf(path)}：${name ?? property} 是空的`),
  );
}
