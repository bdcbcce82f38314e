import { getNewestNotice, getSite } from '@/app/_lib/content';
import { getMetadata, getPage } from '@/app/_lib/pages';
import { StructuredData } from '@/components/page/structured-data';
import { HomeView } from '@/components/views/home-view';
import { homeBlocks } from '@/lib/data/json-ld/page-blocks';
import { homePage } from '@/lib/pages/site-pages';

export const generateMetadata = () => getMetadata(homePage, null);

export default function HomePage() {
  const site = getSite();
  const page = getPage(homePage, null);
  return (
    <>
      <HomeView site={site} notice={getNewestNotice()} page={page} />
      <StructuredData blocks={homeBlocks(site)} />
    </>
  );
}
