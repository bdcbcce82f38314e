import { getNotice, getSite } from '@/app/_lib/content';
import { qrResponse } from '@/app/_lib/qr-response';
import { noticeParams } from '@/app/_lib/static-params';
import { issuesPath } from '@/lib/addresses';

type Props = { params: Promise<{ notice: string }> };

export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = noticeParams;

export async function GET(_: Request, { params }: Props) {
  return qrResponse(getSite(), issuesPath(getNotice((await params).notice)));
}
