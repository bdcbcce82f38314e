import { getIssue, getNotice, getSite } from '@/app/_lib/content';
import { dataResponse } from '@/app/_lib/data-response';
import { issueParams } from '@/app/_lib/static-params';
import { findWithdrawn, getWithdrawnFiles } from '@/app/_lib/withdrawn';
import { type DataFile, nameOf } from '@/lib/data/data-file';
import { issueFiles } from '@/lib/data/issue-files';

export const dynamic = 'force-static';
export const dynamicParams = false;

function filesOf(slug: string, id: string): DataFile[] {
  const withdrawn = findWithdrawn(slug, id);
  if (withdrawn !== null) return getWithdrawnFiles(withdrawn);
  return issueFiles(getSite(), getNotice(slug), getIssue(slug, id));
}

export function generateStaticParams(): { notice: string; issue: string; file: string }[] {
  return issueParams().flatMap(({ notice, issue }) =>
    filesOf(notice, issue).map((file) => ({ notice, issue, file: nameOf(file) })),
  );
}

export async function GET(_: Request, { params }: RouteContext<'/notices/[notice]/issues/[issue]/[file]'>) {
  const { notice, issue, file } = await params;
  return dataResponse(filesOf(notice, issue), file);
}
