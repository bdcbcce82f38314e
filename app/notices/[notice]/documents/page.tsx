import type { Metadata } from 'next';
import { getNotice, getSite } from '@/app/content';
import { noticeParams } from '@/app/static-params';
import { DocumentsView } from '@/components/documents-view';
import { documentsHead } from '@/lib/head/page-head';

type Props = { params: Promise<{ notice: string }> };

export const dynamicParams = false;

export const generateStaticParams = noticeParams;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return documentsHead(getSite(), getNotice((await params).notice));
}

export default async function DocumentsPage({ params }: Props) {
  return <DocumentsView site={getSite()} notice={getNotice((await params).notice)} />;
}
