import { getNotices, getSite } from '@/app/_lib/content';
import { llmsText } from '@/lib/data/llms-text';

export const dynamic = 'force-static';

export function GET() {
  return new Response(llmsText(getSite(), getNotices()), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
