import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getNotices, getSite } from '@/app/_lib/content';
import { getMetadata, getPage } from '@/app/_lib/pages';
import { bureauParams } from '@/app/_lib/static-params';
import { StructuredData } from '@/components/page/structured-data';
import { BureauView } from '@/components/views/bureau/bureau-view';
import { BureausView } from '@/components/views/bureau/bureaus-view';
import { bureauBlocks, positionBlocks } from '@/lib/data/json-ld/page-blocks';
import type { Bureau } from '@/lib/model/bureau/bureau';
import { bureauPage, bureausPage } from '@/lib/pages/bureau-pages';
import { pagedBureaus } from '@/lib/pages/paged-bureaus';

export const dynamicParams = false;

export const generateStaticParams = bureauParams;

type Props = PageProps<'/bureaus/[[...bureau]]'>;

// Null for the list of all; the page of the stand-in is not found.
async function bureauOf({ params }: Props): Promise<Bureau | null> {
  const { bureau: [slug] = [] } = await params;
  if (slug === undefined) return null;
  return pagedBureaus(getNotices()).find((bureau) => bureau.slug === slug) ?? notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const bureau = await bureauOf(props);
  return bureau === null ? getMetadata(bureausPage, null) : getMetadata(bureauPage, { bureau });
}

export default async function BureausPage(props: Props) {
  const site = getSite();
  const bureau = await bureauOf(props);
  if (bureau === null) {
    const page = getPage(bureausPage, null);
    return (
      <>
        <BureausView site={site} notices={getNotices()} bureaus={pagedBureaus(getNotices())} page={page} />
        <StructuredData blocks={positionBlocks(site, page)} />
      </>
    );
  }
  const page = getPage(bureauPage, { bureau });
  const notices = getNotices().filter((notice) => notice.bureau.slug === bureau.slug);
  return (
    <>
      <BureauView site={site} bureau={bureau} notices={notices} page={page} />
      <StructuredData blocks={bureauBlocks(site, page)} />
    </>
  );
}
