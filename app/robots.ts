import type { MetadataRoute } from 'next';
import { absoluteUrl, sitemapPath, sitemapTextPath } from '@/lib/site';
import { getSite } from './content';

export const dynamic = 'force-static';

export default function robots(): MetadataRoute.Robots {
  const site = getSite();
  return {
    rules: { userAgent: '*', allow: '/' },
    sitemap: [sitemapPath, sitemapTextPath].map((path) => absoluteUrl(site, path)),
  };
}
