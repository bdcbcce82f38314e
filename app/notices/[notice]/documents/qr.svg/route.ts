import { getNotice, getSite } from '@/app/content';
import { qrResponse } from '@/app/qr-response';
import { noticeParams } from '@/app/static-params';
import { documentsPath } from '@/lib/site';

type Props = { params: Promise<{ notice: string }> };

export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = noticeParams;

export async function GET(_: Request, { params }: Props) {
  return qrResponse(getSite(), documentsPath(getNotice((await params).notice)));
}
