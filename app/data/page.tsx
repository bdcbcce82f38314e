import type { Metadata } from 'next';
import { getNotices, getSite } from '@/app/_lib/content';
import { HeadTags } from '@/components/page/head-tags';
import { StructuredData } from '@/components/page/structured-data';
import { DataPageView } from '@/components/views/data-page-view';
import { dataBlocks } from '@/lib/data/json-ld/page-blocks';
import { dataHead } from '@/lib/head/page-head';
import { toMetadata } from '@/lib/head/to-metadata';
import { dataTrail } from '@/lib/trail';

export function generateMetadata(): Metadata {
  return toMetadata(getSite(), dataHead(getSite(), getNotices()));
}

export default function DataPage() {
  const site = getSite();
  const notices = getNotices();
  return (
    <>
      <HeadTags site={site} head={dataHead(site, notices)} />
      <DataPageView site={site} notices={notices} />
      <StructuredData blocks={dataBlocks(site, notices, dataTrail)} />
    </>
  );
}
