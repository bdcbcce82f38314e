import type { Metadata } from 'next';
import { getNotice, getSite } from '@/app/content';
import { noticeParams } from '@/app/static-params';
import { NoticeView } from '@/components/notice-view';
import { noticeHead } from '@/lib/head/page-head';

type Props = { params: Promise<{ notice: string }> };

export const dynamicParams = false;

export const generateStaticParams = noticeParams;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return noticeHead(getSite(), getNotice((await params).notice));
}

export default async function NoticePage({ params }: Props) {
  return <NoticeView site={getSite()} notice={getNotice((await params).notice)} />;
}
