import type { Metadata } from 'next';
import { getNotice, getSite } from '@/app/content';
import { movedPage } from '@/app/moved-page';
import { noticeParams } from '@/app/static-params';
import { HeadTags } from '@/components/head-tags';
import { NoticeView } from '@/components/notice-view';
import { StructuredData } from '@/components/structured-data';
import { noticeBlocks } from '@/lib/data/json-ld/page-blocks';
import { noticeHead } from '@/lib/head/page-head';
import { toMetadata } from '@/lib/head/to-metadata';
import { noticePath } from '@/lib/site';

type Props = { params: Promise<{ notice: string }> };

export const dynamicParams = false;

export const generateStaticParams = noticeParams;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const notice = getNotice((await params).notice);
  return toMetadata(getSite(), noticeHead(getSite(), notice));
}

export default async function NoticePage({ params }: Props) {
  const site = getSite();
  const { notice: slug } = await params;
  const notice = getNotice(slug);
  const head = noticeHead(site, notice);
  if (notice.slug !== slug) return movedPage(site, notice, head, noticePath({ slug }));
  return (
    <>
      <HeadTags site={site} head={head} />
      <NoticeView site={site} notice={notice} />
      <StructuredData blocks={noticeBlocks(site, notice)} />
    </>
  );
}
