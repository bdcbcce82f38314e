import type { Metadata } from 'next';
import { getNotice, getSite } from '@/app/content';
import { noticeParams } from '@/app/static-params';
import { IssuesView } from '@/components/issues-view';
import { issuesHead } from '@/lib/head/page-head';

type Props = { params: Promise<{ notice: string }> };

export const dynamicParams = false;

export const generateStaticParams = noticeParams;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return issuesHead(getSite(), getNotice((await params).notice));
}

export default async function IssuesPage({ params }: Props) {
  return <IssuesView site={getSite()} notice={getNotice((await params).notice)} />;
}
