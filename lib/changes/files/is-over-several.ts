import { allIssuesPath, bureausPath, comparePath, dataPath, qrPath } from '@/lib/addresses';
import { addressOf } from '@/lib/check-site/read/built-site';

const FOLDERS = [allIssuesPath, bureausPath, comparePath];
const PLACES = [...FOLDERS, ...FOLDERS.map((folder) => qrPath(folder).replace(/\.svg$/, '')), dataPath];

/** True for the pages and files over several notices, QR codes included; a site of one notice has none of them. */
export function isOverSeveral(path: string): boolean {
  const address = addressOf(path);
  return address !== dataPath && PLACES.some((place) => address.startsWith(place));
}
