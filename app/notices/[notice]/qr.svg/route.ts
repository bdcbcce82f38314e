import { getNotice, getNotices, getSite } from '@/app/content';
import { qrResponse } from '@/app/qr-response';
import { noticePath } from '@/lib/site';

type Props = { params: Promise<{ notice: string }> };

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return getNotices().map(({ slug }) => ({ notice: slug }));
}

export async function GET(_: Request, { params }: Props) {
  return qrResponse(getSite(), noticePath(getNotice((await params).notice)));
}
