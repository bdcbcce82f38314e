import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getNewestNotice, getNotices, getSite, getThemeGroups } from '@/app/_lib/content';
import { getMetadata, getPage } from '@/app/_lib/pages';
import { allIssuesParams } from '@/app/_lib/static-params';
import { StructuredData } from '@/components/page/structured-data';
import { AllIssuesView } from '@/components/views/across/all-issues-view';
import { positionBlocks } from '@/lib/data/json-ld/page-blocks';
import { listedPages } from '@/lib/notice/listed/listed-pages';
import { allIssuesPage, laterIssuesPage } from '@/lib/pages/all-issues-pages';
import { listFilters } from '@/lib/search/listed/list-filters';

export const dynamicParams = false;

export const generateStaticParams = allIssuesParams;

type Props = PageProps<'/issues/[[...page]]'>;

// The page of the stand-in is not found.
async function numberOf({ params }: Props): Promise<number> {
  const { page: [number = '1'] = [] } = await params;
  return listedPages(getNotices())[Number(number) - 1] === undefined ? notFound() : Number(number);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const number = await numberOf(props);
  return number === 1 ? getMetadata(allIssuesPage, null) : getMetadata(laterIssuesPage, { number });
}

export default async function AllIssuesPage(props: Props) {
  const site = getSite();
  const number = await numberOf(props);
  const page = number === 1 ? getPage(allIssuesPage, null) : getPage(laterIssuesPage, { number });
  return (
    <>
      <AllIssuesView
        site={site}
        notice={getNewestNotice()}
        pages={listedPages(getNotices())}
        number={number}
        filters={number === 1 ? listFilters(getNotices(), getThemeGroups()) : []}
        page={page}
      />
      <StructuredData blocks={positionBlocks(site, page)} />
    </>
  );
}
