import { getNotices, getSite, getWithdrawnNotices } from '@/app/_lib/content';
import { getMetadata, getPage } from '@/app/_lib/pages';
import { StructuredData } from '@/components/page/structured-data';
import { ChangesView } from '@/components/views/changes-view';
import { positionBlocks } from '@/lib/data/json-ld/page-blocks';
import { changesPage } from '@/lib/pages/site-pages';

export const generateMetadata = () => getMetadata(changesPage, null);

export default function ChangesPage() {
  const site = getSite();
  const page = getPage(changesPage, null);
  return (
    <>
      <ChangesView site={site} notices={getNotices()} withdrawn={getWithdrawnNotices()} page={page} />
      <StructuredData blocks={positionBlocks(site, page)} />
    </>
  );
}
