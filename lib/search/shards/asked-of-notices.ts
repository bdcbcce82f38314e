import { createTextFolder } from '@/lib/search/fold/create-text-folder';
import { type Asked, askedIn } from '@/lib/search/typed/asked-in';
import { type FoldTable, tablesOf } from './fold-table';

/** True if it depends on the notice how a query is folded, so that the table of all notices is needed. */
export function needsFoldTable(q: string, foldable: string): boolean {
  return Array.from(q.normalize('NFKC').toLowerCase()).some((character) => foldable.includes(character));
}

/** What was typed as each of some notices folds it; the same object where it is the same. Without a table (null) it is for all. */
export function askedOfNotices(q: string, notices: number, table: FoldTable | null): Asked[] {
  const known = new Map<string, Asked>();
  return Array.from({ length: notices }, (_, notice) => {
    const tables = table ? tablesOf(table, notice) : { variants: '', words: '' };
    const key = tables.variants + tables.words;
    const asked = known.get(key) || askedIn(q, createTextFolder(tables));
    known.set(key, asked);
    return asked;
  });
}
