import { getIssue, getSite } from '@/app/content';
import { qrResponse } from '@/app/qr-response';
import { issueParams } from '@/app/static-params';
import { issuePath } from '@/lib/site';

type Props = { params: Promise<{ notice: string; issue: string }> };

export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = issueParams;

export async function GET(_: Request, { params }: Props) {
  const { notice, issue } = await params;
  return qrResponse(getSite(), issuePath(getIssue(notice, issue)));
}
