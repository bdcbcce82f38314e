import { getNotice, getSlips } from '@/app/_lib/content';
import { liveNoticeParams } from '@/app/_lib/static-params';
import { buildIndex } from '@/lib/search/build-index';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = liveNoticeParams;

export async function GET(_: Request, { params }: RouteContext<'/notices/[notice]/search.json'>) {
  const notice = getNotice((await params).notice);
  return Response.json(buildIndex(notice, getSlips(notice)));
}
