import type { Metadata } from 'next';
import { getNewestNotice, getSite } from '@/app/_lib/content';
import { HeadTags } from '@/components/page/head-tags';
import { StructuredData } from '@/components/page/structured-data';
import { HomeView } from '@/components/views/home-view';
import { homeBlocks } from '@/lib/data/json-ld/page-blocks';
import { homeHead } from '@/lib/head/page-head';
import { toMetadata } from '@/lib/head/to-metadata';

export function generateMetadata(): Metadata {
  return toMetadata(getSite(), homeHead(getSite()));
}

export default function HomePage() {
  const site = getSite();
  return (
    <>
      <HeadTags site={site} head={homeHead(site)} />
      <HomeView site={site} notice={getNewestNotice()} />
      <StructuredData blocks={homeBlocks(site)} />
    </>
  );
}
