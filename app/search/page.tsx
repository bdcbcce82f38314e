import { getNewestNotice, getNotices, getSite, searchesShards } from '@/app/_lib/content';
import { getMetadata, getPage } from '@/app/_lib/pages';
import { SearchView } from '@/components/views/search-view';
import { searchPage } from '@/lib/pages/site-pages';

export const generateMetadata = () => getMetadata(searchPage, null);

export default function SearchPage() {
  const page = getPage(searchPage, null);
  return (
    <SearchView
      site={getSite()}
      notice={getNewestNotice()}
      notices={getNotices()}
      page={page}
      shards={searchesShards()}
    />
  );
}
