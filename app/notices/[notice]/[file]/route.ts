import { getNotice, getNotices, getSite } from '@/app/content';
import { dataResponse } from '@/app/data-response';
import { nameOf } from '@/lib/data/data-file';
import { noticeFiles } from '@/lib/data/notice-files';

type Props = { params: Promise<{ notice: string; file: string }> };

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams(): { notice: string; file: string }[] {
  return getNotices().flatMap((notice) =>
    noticeFiles(getSite(), notice).map((file) => ({ notice: notice.slug, file: nameOf(file) })),
  );
}

export async function GET(_: Request, { params }: Props) {
  const { notice, file } = await params;
  return dataResponse(noticeFiles(getSite(), getNotice(notice)), file);
}
