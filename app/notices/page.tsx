import type { Metadata } from 'next';
import { getNotices, getSite } from '@/app/content';
import { HeadTags } from '@/components/head-tags';
import { NoticesView } from '@/components/notices-view';
import { StructuredData } from '@/components/structured-data';
import { placeBlocks } from '@/lib/data/json-ld/page-blocks';
import { noticesHead } from '@/lib/head/page-head';
import { toMetadata } from '@/lib/head/to-metadata';
import { noticesTrail } from '@/lib/trail';

export function generateMetadata(): Metadata {
  return toMetadata(getSite(), noticesHead(getSite()));
}

export default function NoticesPage() {
  const site = getSite();
  return (
    <>
      <HeadTags site={site} head={noticesHead(site)} />
      <NoticesView site={site} notices={getNotices()} />
      <StructuredData blocks={placeBlocks(site, noticesTrail)} />
    </>
  );
}
