import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getNotices, getSite } from '@/app/_lib/content';
import { getMetadata, getPage } from '@/app/_lib/pages';
import { compareParams } from '@/app/_lib/static-params';
import { StructuredData } from '@/components/page/structured-data';
import { CompareView } from '@/components/views/compare/compare-view';
import { positionBlocks } from '@/lib/data/json-ld/page-blocks';
import { comparePage, isCompared } from '@/lib/pages/compare-page';

export const dynamicParams = false;

export const generateStaticParams = compareParams;

export const generateMetadata = (): Metadata => getMetadata(comparePage, null);

export default function ComparePage() {
  const site = getSite();
  const notices = getNotices();
  // The page of the stand-in is not found.
  if (!isCompared(notices)) notFound();
  const page = getPage(comparePage, null);
  return (
    <>
      <CompareView site={site} notices={notices} page={page} />
      <StructuredData blocks={positionBlocks(site, page)} />
    </>
  );
}
