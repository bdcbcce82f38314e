import { getNewestNotice, getNotices, getSite } from '@/app/_lib/content';
import { getMetadata, getPage } from '@/app/_lib/pages';
import { StructuredData } from '@/components/page/structured-data';
import { HomeView } from '@/components/views/home-view';
import { SeveralHomeView } from '@/components/views/several/several-home-view';
import { homeBlocks } from '@/lib/data/json-ld/page-blocks';
import { homePage } from '@/lib/pages/site-pages';

export const generateMetadata = () => getMetadata(homePage, null);

export default function HomePage() {
  const site = getSite();
  const page = getPage(homePage, null);
  return (
    <>
      {getNotices().length > 1 ? (
        <SeveralHomeView site={site} notices={getNotices()} page={page} />
      ) : (
        <HomeView site={site} notice={getNewestNotice()} page={page} />
      )}
      <StructuredData blocks={homeBlocks(site)} />
    </>
  );
}
