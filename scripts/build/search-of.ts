import type { Content } from '@/lib/content/read-content';
import type { AddedFile } from '@/lib/export/kept/part';
import { searchFiles } from '@/lib/search/shards/build/search-files';
import { needsShards } from '@/lib/search/shards/needs-shards';

/** The index in shards of a large site, or of one of any size with MOST_SCANNED=0; none for others. */
export function searchOf({ notices, slips }: Content): AddedFile[] {
  if (!needsShards(notices, process.env.MOST_SCANNED)) return [];
  return [...searchFiles(notices, slips)].map(([path, bytes]) => ({ path, make: () => bytes }));
}
