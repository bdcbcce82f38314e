import { getNotices, getSite, getThemeGroups, getWithdrawnNotices } from '@/app/_lib/content';
import { getMetadata, getPage } from '@/app/_lib/pages';
import { StructuredData } from '@/components/page/structured-data';
import { DataPageView } from '@/components/views/data-page-view';
import { dataBlocks } from '@/lib/data/json-ld/page-blocks';
import { dataPage } from '@/lib/pages/site-pages';

export const generateMetadata = () => getMetadata(dataPage, null);

export default function DataPage() {
  const site = getSite();
  const page = getPage(dataPage, null);
  const notices = getNotices();
  return (
    <>
      <DataPageView
        site={site}
        notices={notices}
        withdrawn={getWithdrawnNotices()}
        themeGroups={getThemeGroups()}
        page={page}
      />
      <StructuredData blocks={dataBlocks(site, notices, page)} />
    </>
  );
}
