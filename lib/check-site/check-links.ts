import { addressFault, addressOf, type BuiltSite } from '@/lib/check-site/read/built-site';

/** Every link and picture of a page that leads to nothing, or to a place that is not on its page. */
export function checkLinks(site: BuiltSite): string[] {
  return [...site.pages].flatMap(([path, $]) => {
    const page = `${site.origin}${site.basePath}${addressOf(path)}`;
    const links = $('[href], [src]').map((_, { attribs }) => attribs.href ?? attribs.src ?? '');
    return [...new Set(links.get())].flatMap((link) => {
      if (!URL.canParse(link, page)) return [`${addressOf(path)}：链接“${link}”不是网址`];
      const fault = addressFault(site, new URL(link, page));
      return fault === null ? [] : [`${addressOf(path)}：链接 ${link}，${fault}`];
    });
  });
}
