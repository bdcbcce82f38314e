import type { Metadata } from 'next';
import { getNotices, getSite } from '@/app/_lib/content';
import { HeadTags } from '@/components/page/head-tags';
import { StructuredData } from '@/components/page/structured-data';
import { ChangesView } from '@/components/views/changes-view';
import { placeBlocks } from '@/lib/data/json-ld/page-blocks';
import { changesHead } from '@/lib/head/page-head';
import { toMetadata } from '@/lib/head/to-metadata';
import { changesTrail } from '@/lib/trail';

export function generateMetadata(): Metadata {
  return toMetadata(getSite(), changesHead(getSite()));
}

export default function ChangesPage() {
  const site = getSite();
  return (
    <>
      <HeadTags site={site} head={changesHead(site)} />
      <ChangesView site={site} notices={getNotices()} />
      <StructuredData blocks={placeBlocks(site, changesTrail)} />
    </>
  );
}
