import type { Metadata } from 'next';
import { getNotices, getSite } from '@/app/content';
import { NoticesView } from '@/components/notices-view';
import { noticesHead } from '@/lib/head/page-head';

export function generateMetadata(): Metadata {
  return noticesHead(getSite());
}

export default function NoticesPage() {
  return <NoticesView site={getSite()} notices={getNotices()} />;
}
