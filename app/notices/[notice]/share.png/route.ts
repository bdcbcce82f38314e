import { getNotice, getSite } from '@/app/_lib/content';
import { pictureResponse } from '@/app/_lib/picture-response';
import { liveNoticeParams } from '@/app/_lib/static-params';
import { noticePicture } from '@/lib/share/picture-words';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = liveNoticeParams;

export async function GET(_: Request, { params }: RouteContext<'/notices/[notice]/share.png'>) {
  const { notice } = await params;
  return pictureResponse(noticePicture(getSite(), getNotice(notice)));
}
