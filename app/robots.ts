import type { MetadataRoute } from 'next';
import { getNotices, getSite } from '@/app/_lib/content';
import { absoluteUrl } from '@/lib/addresses';
import { mapFiles } from '@/lib/data/site-maps/map-files';

export const dynamic = 'force-static';

export default function robots(): MetadataRoute.Robots {
  const site = getSite();
  return {
    rules: { userAgent: '*', allow: '/' },
    sitemap: mapFiles(site, getNotices()).flatMap(({ path, isNamed }) =>
      isNamed ? [absoluteUrl(site, path)] : [],
    ),
  };
}
