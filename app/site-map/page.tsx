import { getContent, getNewestNotice, getSite } from '@/app/_lib/content';
import { getMetadata, getPage } from '@/app/_lib/pages';
import { StructuredData } from '@/components/page/structured-data';
import { SiteMapView } from '@/components/views/site-map-view';
import { positionBlocks } from '@/lib/data/json-ld/page-blocks';
import { pageGroups } from '@/lib/pages/all-pages';
import { siteMapPage } from '@/lib/pages/site-pages';

export const generateMetadata = () => getMetadata(siteMapPage, null);

export default function SiteMapPage() {
  const site = getSite();
  const page = getPage(siteMapPage, null);
  return (
    <>
      <SiteMapView site={site} notice={getNewestNotice()} groups={pageGroups(getContent())} page={page} />
      <StructuredData blocks={positionBlocks(site, page)} />
    </>
  );
}
