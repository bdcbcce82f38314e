import { getNotice, getNotices, getSite } from '@/app/_lib/content';
import { dataResponse } from '@/app/_lib/data-response';
import { slugsOf } from '@/lib/addresses';
import { nameOf } from '@/lib/data/data-file';
import { noticeFiles } from '@/lib/data/notice-files';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams(): { notice: string; file: string }[] {
  return getNotices().flatMap((notice) =>
    slugsOf(notice).flatMap((slug) =>
      noticeFiles(getSite(), notice).map((file) => ({ notice: slug, file: nameOf(file) })),
    ),
  );
}

export async function GET(_: Request, { params }: RouteContext<'/notices/[notice]/[file]'>) {
  const { notice, file } = await params;
  return dataResponse(noticeFiles(getSite(), getNotice(notice)), file);
}
