import type { Content } from '@/lib/content/read-content';
import { sha256 } from '@/lib/digest/sha256';
import type { KeptFiles } from '@/lib/export/kept/kept-files';
import type { AddedFile } from '@/lib/export/kept/part';
import { buildIndex } from '@/lib/search/build-index';
import { isSearchIndex, type SearchIndex } from '@/lib/search/search-index';
import { searchFiles } from '@/lib/search/shards/build/search-files';
import { searchesShards } from './searches-shards';

/** The index in shards of a large site, or of one of any size with MOST_SCANNED=0; none for others. What it is made from is kept for each notice by its key. */
export function searchOf(
  { notices, slips }: Pick<Content, 'notices' | 'slips'>,
  keys: ReadonlyMap<string, string>,
  kept: KeptFiles,
): AddedFile[] {
  if (!searchesShards(notices)) return [];
  const indexes = notices.map((notice) => {
    const key = keys.get(notice.slug);
    if (key === undefined) throw new Error(`${notice.slug} has no key`);
    const before = kept.take(key, readKept);
    if (before !== null) return before;
    const index = buildIndex(notice, slips);
    const text = JSON.stringify(index);
    kept.keep(key, Buffer.from(`${sha256(text)}\n${text}`));
    return index;
  });
  return [...searchFiles(indexes)].map(([path, bytes]) => ({ path, make: () => bytes }));
}

// Null if it is not as it was written.
function readKept(bytes: Buffer): SearchIndex | null {
  const [sum, text = ''] = bytes.toString('utf8').split('\n', 2);
  if (sha256(text) !== sum) return null;
  const index: unknown = JSON.parse(text);
  return isSearchIndex(index) ? index : null;
}
