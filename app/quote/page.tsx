import { getNewestNotice, getNotices, getSite } from '@/app/_lib/content';
import { getMetadata, getPage } from '@/app/_lib/pages';
import { StructuredData } from '@/components/page/structured-data';
import { QuoteView } from '@/components/views/quote-view';
import { positionBlocks } from '@/lib/data/json-ld/page-blocks';
import { quotePage } from '@/lib/pages/site-pages';

export const generateMetadata = () => getMetadata(quotePage, null);

export default function QuotePage() {
  const site = getSite();
  const page = getPage(quotePage, null);
  return (
    <>
      <QuoteView site={site} notice={getNewestNotice()} notices={getNotices()} page={page} />
      <StructuredData blocks={positionBlocks(site, page)} />
    </>
  );
}
