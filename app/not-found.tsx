import type { Metadata } from 'next';
import { NotFoundView } from '@/components/not-found-view';
import { notFoundHead } from '@/lib/head/page-head';
import { getNewestNotice, getSite } from './content';

export function generateMetadata(): Metadata {
  return notFoundHead(getSite());
}

export default function NotFound() {
  return <NotFoundView site={getSite()} notice={getNewestNotice()} />;
}
