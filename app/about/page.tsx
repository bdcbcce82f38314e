import { getAbout, getNewestNotice, getSite } from '@/app/_lib/content';
import { getMetadata, getPage } from '@/app/_lib/pages';
import { StructuredData } from '@/components/page/structured-data';
import { AboutView } from '@/components/views/about-view';
import { positionBlocks } from '@/lib/data/json-ld/page-blocks';
import { aboutPage } from '@/lib/pages/site-pages';

export const generateMetadata = () => getMetadata(aboutPage, null);

export default function AboutPage() {
  const site = getSite();
  const page = getPage(aboutPage, null);
  return (
    <>
      <AboutView site={site} notice={getNewestNotice()} about={getAbout()} page={page} />
      <StructuredData blocks={positionBlocks(site, page)} />
    </>
  );
}
