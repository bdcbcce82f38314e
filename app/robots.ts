import type { MetadataRoute } from 'next';
import { getSite } from '@/app/_lib/content';
import { absoluteUrl, sitemapPath, sitemapTextPath } from '@/lib/addresses';

export const dynamic = 'force-static';

export default function robots(): MetadataRoute.Robots {
  const site = getSite();
  return {
    rules: { userAgent: '*', allow: '/' },
    sitemap: [sitemapPath, sitemapTextPath].map((path) => absoluteUrl(site, path)),
  };
}
