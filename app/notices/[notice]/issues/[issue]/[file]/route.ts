import { getIssue, getNotice, getNotices, getSite } from '@/app/_lib/content';
import { dataResponse } from '@/app/_lib/data-response';
import { slugsOf } from '@/lib/addresses';
import { nameOf } from '@/lib/data/data-file';
import { issueFiles } from '@/lib/data/issue-files';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams(): { notice: string; issue: string; file: string }[] {
  return getNotices().flatMap((notice) =>
    notice.issues.flatMap((issue) =>
      issueFiles(getSite(), notice, issue).flatMap((file) =>
        slugsOf(notice).map((slug) => ({ notice: slug, issue: issue.id, file: nameOf(file) })),
      ),
    ),
  );
}

export async function GET(_: Request, { params }: RouteContext<'/notices/[notice]/issues/[issue]/[file]'>) {
  const { notice, issue, file } = await params;
  return dataResponse(issueFiles(getSite(), getNotice(notice), getIssue(notice, issue)), file);
}
