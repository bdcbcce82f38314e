import { getIssue, getSite } from '@/app/_lib/content';
import { qrResponse } from '@/app/_lib/qr-response';
import { issueParams } from '@/app/_lib/static-params';
import { issuePath } from '@/lib/addresses';

type Props = { params: Promise<{ notice: string; issue: string }> };

export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = issueParams;

export async function GET(_: Request, { params }: Props) {
  const { notice, issue } = await params;
  return qrResponse(getSite(), issuePath(getIssue(notice, issue)));
}
