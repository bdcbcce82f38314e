import type { MetadataRoute } from 'next';
import { getNotices, getSite } from '@/app/_lib/content';
import { sitemapEntries } from '@/lib/data/sitemap';

export const dynamic = 'force-static';

export default function sitemap(): MetadataRoute.Sitemap {
  return sitemapEntries(getSite(), getNotices());
}
