import { allIssuesPath, bureausPath, comparePath, dataPath, qrPath } from '@/lib/addresses';
import { addressOf } from '@/lib/check-site/read/built-site';

const FOLDERS = [allIssuesPath, bureausPath, comparePath];
const PLACES = [...FOLDERS, ...FOLDERS.map((folder) => qrPath(folder).replace(/\.svg$/, '')), dataPath];

// A part of a site map, which comes with the pages that no longer fit into one.
const MAP_PART = /^\/sitemap-\d+\.(?:xml|txt)$/;

/** True for the pages and files over several notices, QR codes included; a site of one notice has none of them. */
export function isOverSeveral(path: string): boolean {
  const address = addressOf(path);
  return (
    MAP_PART.test(address) || (address !== dataPath && PLACES.some((place) => address.startsWith(place)))
  );
}
