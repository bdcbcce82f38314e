import { getNotices, getSite } from '@/app/_lib/content';
import { getMetadata, getPage } from '@/app/_lib/pages';
import { StructuredData } from '@/components/page/structured-data';
import { NoticesView } from '@/components/views/notices-view';
import { positionBlocks } from '@/lib/data/json-ld/page-blocks';
import { noticesPage } from '@/lib/pages/site-pages';

export const generateMetadata = () => getMetadata(noticesPage, null);

export default function NoticesPage() {
  const site = getSite();
  const page = getPage(noticesPage, null);
  return (
    <>
      <NoticesView site={site} notices={getNotices()} page={page} />
      <StructuredData blocks={positionBlocks(site, page)} />
    </>
  );
}
