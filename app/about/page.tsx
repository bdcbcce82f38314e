import type { Metadata } from 'next';
import { getAbout, getNewestNotice, getSite } from '@/app/_lib/content';
import { HeadTags } from '@/components/page/head-tags';
import { StructuredData } from '@/components/page/structured-data';
import { AboutView } from '@/components/views/about-view';
import { placeBlocks } from '@/lib/data/json-ld/page-blocks';
import { aboutHead } from '@/lib/head/page-head';
import { toMetadata } from '@/lib/head/to-metadata';
import { aboutTrail } from '@/lib/trail';

export function generateMetadata(): Metadata {
  return toMetadata(getSite(), aboutHead(getSite(), getAbout()));
}

export default function AboutPage() {
  const site = getSite();
  const about = getAbout();
  return (
    <>
      <HeadTags site={site} head={aboutHead(site, about)} />
      <AboutView site={site} notice={getNewestNotice()} about={about} />
      <StructuredData blocks={placeBlocks(site, aboutTrail(about))} />
    </>
  );
}
