import type { CheerioAPI } from 'cheerio';
import { addressFault, addressOf, type BuiltSite } from '@/lib/check-site/read/built-site';
import type { Named } from '@/lib/check-site/read/named-addresses';
import { remember } from '@/lib/check-site/read/remember';

/** Every link or image of a page that leads to nothing, or to an anchor that is not on its page. */
export function checkLinks(site: BuiltSite): string[] {
  return [...site.pages].flatMap(([path, $]) => {
    const page = `${site.origin}${site.basePath}${addressOf(path)}`;
    return linksOf($).flatMap((link) => {
      if (!URL.canParse(link, page)) return [`${addressOf(path)}：链接“${link}”不是网址`];
      const fault = addressFault(site, new URL(link, page));
      return fault === null ? [] : [`${addressOf(path)}：链接 ${link}，${fault}`];
    });
  });
}

const linksOf = remember(($: CheerioAPI): string[] => {
  const links = $('[href], [src]').map((_, { attribs }) => attribs.href ?? attribs.src ?? '');
  return [...new Set(links.get())];
});

/** Every address of the site in a data file that leads to nothing. */
export function checkAddresses(site: BuiltSite, named: readonly Named[]): string[] {
  return named.flatMap(({ file, address }) => {
    if (!URL.canParse(address)) return [`${file}：“${address}”不是网址`];
    const fault = addressFault(site, new URL(address));
    return fault === null ? [] : [`${file}：${address}，${fault}`];
  });
}
