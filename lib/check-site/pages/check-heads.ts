import type { CheerioAPI } from 'cheerio';
import { addressOf, type BuiltSite, indexablePages } from '@/lib/check-site/read/built-site';

/** Every page whose head contradicts its address, title or description, or itself. */
export function checkHeads(site: BuiltSite): string[] {
  return indexablePages(site).flatMap((path) => {
    const $ = site.pages.get(path);
    if ($ === undefined) return [];
    const address = `${site.origin}${site.basePath}${addressOf(path)}`;
    return headFaults($, address).map((fault) => `${addressOf(path)}：${fault}`);
  });
}

function headFaults($: CheerioAPI, address: string): string[] {
  const meta = (name: string): string | undefined =>
    $(`meta[name="${name}"], meta[property="${name}"]`).attr('content');
  const canonical = $('link[rel=canonical]');
  const name = meta('og:title') ?? '';
  const description = meta('og:description');
  const optional = [
    ['Url', address],
    ['ArticleTitle', name],
    ['Description', description],
    ['ColumnDescription', description],
  ] as const;
  const title = $('title').text();
  return [
    ...(canonical.length === 1 ? [] : [`有 ${canonical.length} 个 canonical`]),
    ...differ('canonical', canonical.attr('href'), address),
    ...differ('og:url', meta('og:url'), address),
    ...differ('description', meta('description'), description),
    ...differ('og:site_name', meta('og:site_name'), meta('SiteName')),
    ...(name !== '' && (title === name || title.startsWith(`${name} - `))
      ? []
      : [`标题是“${title}”，og:title 是“${name}”`]),
    ...optional.flatMap(([tag, value]) => (meta(tag) === undefined ? [] : differ(tag, meta(tag), value))),
  ];
}

const differ = (tag: string, here: string | undefined, there: string | undefined): string[] =>
  here !== undefined && here === there ? [] : [`${tag} 是“${here ?? ''}”，应是“${there ?? ''}”`];

/** Every meta tag without content, or with what a program leaves for a missing value. */
export function checkMetaTags({ pages }: BuiltSite): string[] {
  return [...pages].flatMap(([path, $]) =>
    $('meta[name], meta[property]')
      .toArray()
      .filter(({ attribs: { content = '' } }) => /^\s*(?:null|undefined|NaN|\{\{.*\}\})?\s*$/.test(content))
      .map(({ attribs: { name, property } }) => `${addressOf(path)}：${name ?? property} 是空的`),
  );
}
