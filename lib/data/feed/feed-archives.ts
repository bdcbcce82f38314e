import type { FeedEntry } from './feed-entries';

/** How many entries a feed has, the newest ones; no document of its archive has more. */
export const MOST_ENTRIES = 100;

/** Entries that stay together, newest first, and the name of the document that has them: 2025-1 is the first of 2025. */
export type FeedArchive = { name: string; entries: FeedEntry[] };

/**
 * The older entries of a feed, given all of it newest first, in archives, the latest first; each entry that is not among
 * the newest is in exactly one. A year is divided from its beginning, so that only an old notice or a withdrawal alters it.
 */
export function feedArchives(entries: readonly FeedEntry[], most = MOST_ENTRIES): FeedArchive[] {
  const older = new Set(entries.slice(most));
  const oldestFirst = entries.toReversed();
  const archives = [...new Set(oldestFirst.map(yearOf))].flatMap((year) => {
    const ofYear = oldestFirst.filter((entry) => yearOf(entry) === year);
    return Array.from({ length: Math.ceil(ofYear.length / most) }, (_, index) => ({
      name: `${year}-${index + 1}`,
      entries: ofYear.slice(index * most, (index + 1) * most).reverse(),
    }));
  });
  return archives.filter((archive) => archive.entries.some((entry) => older.has(entry))).reverse();
}

const yearOf = ({ updated }: FeedEntry): string => updated.slice(0, 4);
