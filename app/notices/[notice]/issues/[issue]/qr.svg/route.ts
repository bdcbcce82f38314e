import { getIssue, getNotices, getSite } from '@/app/content';
import { qrResponse } from '@/app/qr-response';
import { issuePath } from '@/lib/site';

type Props = { params: Promise<{ notice: string; issue: string }> };

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return getNotices().flatMap(({ slug, issues }) => issues.map(({ id }) => ({ notice: slug, issue: id })));
}

export async function GET(_: Request, { params }: Props) {
  const { notice, issue } = await params;
  return qrResponse(getSite(), issuePath(getIssue(notice, issue)));
}
