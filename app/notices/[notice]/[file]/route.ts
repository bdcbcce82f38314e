import { getNotice, getSite } from '@/app/_lib/content';
import { dataResponse } from '@/app/_lib/data-response';
import { noticeParams } from '@/app/_lib/static-params';
import { findWithdrawn, getWithdrawnFiles } from '@/app/_lib/withdrawn';
import { type DataFile, nameOf } from '@/lib/data/data-file';
import { noticeFiles } from '@/lib/data/notice-files';

export const dynamic = 'force-static';
export const dynamicParams = false;

function filesOf(slug: string): DataFile[] {
  const withdrawn = findWithdrawn(slug);
  return withdrawn === null ? noticeFiles(getSite(), getNotice(slug)) : getWithdrawnFiles(withdrawn);
}

export function generateStaticParams(): { notice: string; file: string }[] {
  return noticeParams().flatMap(({ notice }) =>
    filesOf(notice).map((file) => ({ notice, file: nameOf(file) })),
  );
}

export async function GET(_: Request, { params }: RouteContext<'/notices/[notice]/[file]'>) {
  const { notice, file } = await params;
  return dataResponse(filesOf(notice), file);
}
