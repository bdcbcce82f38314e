import type { Metadata } from 'next';
import { getNewestNotice, getNotices, getSite } from '@/app/_lib/content';
import { HeadTags } from '@/components/page/head-tags';
import { SearchView } from '@/components/views/search-view';
import { searchHead } from '@/lib/head/page-head';
import { toMetadata } from '@/lib/head/to-metadata';

export function generateMetadata(): Metadata {
  // it holds no words of its own, and each search is another address
  return { ...toMetadata(getSite(), searchHead(getSite())), robots: 'noindex' };
}

export default function SearchPage() {
  const site = getSite();
  return (
    <>
      <HeadTags site={site} head={searchHead(site)} />
      <SearchView site={site} notice={getNewestNotice()} notices={getNotices()} />
    </>
  );
}
