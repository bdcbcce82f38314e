import { getNotices, getSite, getWithdrawnNotices } from '@/app/_lib/content';
import { feedPath } from '@/lib/addresses';
import { contentType } from '@/lib/content-type';
import { atomFeed } from '@/lib/data/feed/atom-feed';

export const dynamic = 'force-static';

export function GET() {
  return new Response(atomFeed(getSite(), getNotices(), getWithdrawnNotices()), {
    headers: { 'Content-Type': contentType(feedPath) },
  });
}
