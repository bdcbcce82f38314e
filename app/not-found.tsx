import type { Metadata } from 'next';
import { NotFoundView } from '@/components/not-found-view';
import { notFoundMetadata } from '@/lib/head/to-metadata';
import { getNewestNotice, getSite } from './content';

export function generateMetadata(): Metadata {
  return notFoundMetadata(getSite());
}

export default function NotFound() {
  return <NotFoundView site={getSite()} notice={getNewestNotice()} />;
}
