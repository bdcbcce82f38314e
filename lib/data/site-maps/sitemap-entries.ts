import { absoluteUrl } from '@/lib/addresses';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { allPages } from '@/lib/pages/all-pages';

/** One page for search engines: full address, and the day of its last change (YYYY-MM-DD) if it has one. */
export type SitemapEntry = { url: string; lastModified?: string };

/** Every page that search engines may index, with dates from the content. */
export function sitemapEntries(site: Site, notices: readonly Notice[]): SitemapEntry[] {
  return allPages(notices).flatMap(({ path, changed }) => {
    if (changed === undefined) return [];
    const url = absoluteUrl(site, path);
    return [changed === null ? { url } : { url, lastModified: changed.slice(0, 10) }];
  });
}
