import type { Metadata } from 'next';
import { HeadTags } from '@/components/head-tags';
import { HomeView } from '@/components/home-view';
import { StructuredData } from '@/components/structured-data';
import { homeBlocks } from '@/lib/data/json-ld/page-blocks';
import { homeHead } from '@/lib/head/page-head';
import { toMetadata } from '@/lib/head/to-metadata';
import { getNewestNotice, getSite } from './content';

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
