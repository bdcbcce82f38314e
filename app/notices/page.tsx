import type { Metadata } from 'next';
import { getNotices, getSite } from '@/app/_lib/content';
import { HeadTags } from '@/components/page/head-tags';
import { StructuredData } from '@/components/page/structured-data';
import { NoticesView } from '@/components/views/notices-view';
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
