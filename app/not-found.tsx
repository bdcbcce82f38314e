import type { Metadata } from 'next';
import { getNewestNotice, getSite } from '@/app/_lib/content';
import { NotFoundView } from '@/components/views/not-found-view';
import { notFoundMetadata } from '@/lib/head/to-metadata';

export function generateMetadata(): Metadata {
  return notFoundMetadata(getSite());
}

export default function NotFound() {
  return <NotFoundView site={getSite()} notice={getNewestNotice()} />;
}
