import type { MetadataRoute } from 'next';
import { sitemapEntries } from '@/lib/data/sitemap';
import { getNotices, getSite } from './content';

export const dynamic = 'force-static';

export default function sitemap(): MetadataRoute.Sitemap {
  return sitemapEntries(getSite(), getNotices());
}
