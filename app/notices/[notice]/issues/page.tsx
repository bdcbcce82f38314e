import type { Metadata } from 'next';
import { getNotice, getSite } from '@/app/_lib/content';
import { movedPage } from '@/app/_lib/moved-page';
import { noticeParams } from '@/app/_lib/static-params';
import { HeadTags } from '@/components/page/head-tags';
import { StructuredData } from '@/components/page/structured-data';
import { IssuesView } from '@/components/views/issues-view';
import { issuesPath } from '@/lib/addresses';
import { issuesBlocks } from '@/lib/data/json-ld/page-blocks';
import { issuesHead } from '@/lib/head/page-head';
import { toMetadata } from '@/lib/head/to-metadata';

type Props = { params: Promise<{ notice: string }> };

export const dynamicParams = false;

export const generateStaticParams = noticeParams;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const notice = getNotice((await params).notice);
  return toMetadata(getSite(), issuesHead(getSite(), notice));
}

export default async function IssuesPage({ params }: Props) {
  const site = getSite();
  const { notice: slug } = await params;
  const notice = getNotice(slug);
  const head = issuesHead(site, notice);
  if (notice.slug !== slug) return movedPage(site, notice, head, issuesPath({ slug }));
  return (
    <>
      <HeadTags site={site} head={head} />
      <IssuesView site={site} notice={notice} />
      <StructuredData blocks={issuesBlocks(site, notice)} />
    </>
  );
}
