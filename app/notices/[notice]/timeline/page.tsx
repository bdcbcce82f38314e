import type { Metadata } from 'next';
import { getNotice, getSite } from '@/app/_lib/content';
import { getMetadata, getPage } from '@/app/_lib/pages';
import { noticeParams } from '@/app/_lib/static-params';
import { findWithdrawn, getWithdrawnMetadata, WithdrawnPage } from '@/app/_lib/withdrawn';
import { StructuredData } from '@/components/page/structured-data';
import { MovedView } from '@/components/views/moved-view';
import { TimelineView } from '@/components/views/notice/timeline-view';
import { positionBlocks } from '@/lib/data/json-ld/page-blocks';
import { timelinePage } from '@/lib/pages/notice-pages';

export const dynamicParams = false;

export const generateStaticParams = noticeParams;

export async function generateMetadata({
  params,
}: PageProps<'/notices/[notice]/timeline'>): Promise<Metadata> {
  const { notice: slug } = await params;
  const withdrawn = findWithdrawn(slug);
  if (withdrawn !== null) return getWithdrawnMetadata(withdrawn);
  return getMetadata(timelinePage, { notice: getNotice(slug) });
}

export default async function TimelinePage({ params }: PageProps<'/notices/[notice]/timeline'>) {
  const { notice: slug } = await params;
  const withdrawn = findWithdrawn(slug);
  if (withdrawn !== null) return <WithdrawnPage withdrawn={withdrawn} />;
  const site = getSite();
  const notice = getNotice(slug);
  const page = getPage(timelinePage, { notice });
  if (notice.slug !== slug) {
    const from = timelinePage.path({ notice: { ...notice, slug } });
    return <MovedView site={site} notice={notice} from={from} page={page} />;
  }
  return (
    <>
      <TimelineView site={site} notice={notice} page={page} />
      <StructuredData blocks={positionBlocks(site, page)} />
    </>
  );
}
