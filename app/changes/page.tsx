import type { Metadata } from 'next';
import { getNotices, getSite } from '@/app/content';
import { ChangesView } from '@/components/changes-view';
import { HeadTags } from '@/components/head-tags';
import { StructuredData } from '@/components/structured-data';
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
