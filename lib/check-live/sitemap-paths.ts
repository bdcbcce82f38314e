/** The paths in a site map without the origin, as the site may be checked at another address. */
export function sitemapPaths(xml: string): string[] {
  return [...xml.matchAll(/<loc>\s*([^<]*?)\s*<\/loc>/g)].map(([, address = '']) => {
    const { pathname, search } = new URL(address.replaceAll('&amp;', '&'));
    return `${pathname}${search}`;
  });
}

/** True for a site map that names others instead of pages. */
export const isSitemapIndex = (xml: string): boolean => xml.includes('<sitemapindex');
