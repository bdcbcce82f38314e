import type { Metadata } from 'next';
import { getNotice, getSite } from '@/app/_lib/content';
import { movedPage } from '@/app/_lib/moved-page';
import { noticeParams } from '@/app/_lib/static-params';
import { HeadTags } from '@/components/page/head-tags';
import { StructuredData } from '@/components/page/structured-data';
import { DocumentsView } from '@/components/views/documents-view';
import { documentsPath } from '@/lib/addresses';
import { placeBlocks } from '@/lib/data/json-ld/page-blocks';
import { documentsHead } from '@/lib/head/page-head';
import { toMetadata } from '@/lib/head/to-metadata';
import { documentsTrail } from '@/lib/trail';

type Props = { params: Promise<{ notice: string }> };

export const dynamicParams = false;

export const generateStaticParams = noticeParams;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const notice = getNotice((await params).notice);
  return toMetadata(getSite(), documentsHead(getSite(), notice));
}

export default async function DocumentsPage({ params }: Props) {
  const site = getSite();
  const { notice: slug } = await params;
  const notice = getNotice(slug);
  const head = documentsHead(site, notice);
  if (notice.slug !== slug) return movedPage(site, notice, head, documentsPath({ slug }));
  return (
    <>
      <HeadTags site={site} head={head} />
      <DocumentsView site={site} notice={notice} />
      <StructuredData blocks={placeBlocks(site, documentsTrail(notice))} />
    </>
  );
}
