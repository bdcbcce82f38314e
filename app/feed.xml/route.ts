import { getNotices, getSite } from '@/app/_lib/content';
import { atomFeed } from '@/lib/data/feed/atom-feed';

export const dynamic = 'force-static';

export function GET() {
  return new Response(atomFeed(getSite(), getNotices()), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
}
