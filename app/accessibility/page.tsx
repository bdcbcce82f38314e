import { getAccessibility, getNewestNotice, getSite } from '@/app/_lib/content';
import { getMetadata, getPage } from '@/app/_lib/pages';
import { StructuredData } from '@/components/page/structured-data';
import { AccessibilityView } from '@/components/views/accessibility-view';
import { positionBlocks } from '@/lib/data/json-ld/page-blocks';
import { accessibilityPage } from '@/lib/pages/site-pages';

export const generateMetadata = () => getMetadata(accessibilityPage, null);

export default function AccessibilityPage() {
  const site = getSite();
  const page = getPage(accessibilityPage, null);
  return (
    <>
      <AccessibilityView
        site={site}
        notice={getNewestNotice()}
        accessibility={getAccessibility()}
        page={page}
      />
      <StructuredData blocks={positionBlocks(site, page)} />
    </>
  );
}
