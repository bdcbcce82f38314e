import type { Metadata } from 'next';
import { getNotice, getSite } from '@/app/content';
import { movedPage } from '@/app/moved-page';
import { noticeParams } from '@/app/static-params';
import { DocumentsView } from '@/components/documents-view';
import { HeadTags } from '@/components/head-tags';
import { StructuredData } from '@/components/structured-data';
import { placeBlocks } from '@/lib/data/json-ld/page-blocks';
import { documentsHead } from '@/lib/head/page-head';
import { toMetadata } from '@/lib/head/to-metadata';
import { documentsPath } from '@/lib/site';
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
