import { getNotices, getSite } from '@/app/_lib/content';
import { sitemapText } from '@/lib/data/sitemap';

export const dynamic = 'force-static';

export function GET() {
  return new Response(sitemapText(getSite(), getNotices()), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
