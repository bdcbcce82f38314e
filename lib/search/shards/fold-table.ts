import type { FoldingTables } from '@/lib/search/fold/create-text-folder';

/** The version of the file's format; a file with another number is not used. */
export const FOLD_FORM = 1;

/**
 * The folding tables of many notices in one. A group of characters as in FoldingTables is followed by the notices that have
 * it: the bits of hexadecimal digits, the first notice in the lowest bit of the first digit. `own` holds the words of the
 * notices in which the order of two groups matters and is another.
 */
export type FoldTable = {
  form: typeof FOLD_FORM;
  variants: [group: string, notices: string][];
  words: [group: string, notices: string][];
  own: Record<string, string>;
};

/** True for the content of a file of this version; our own build wrote it, so that the number is enough. */
export const isFoldTable = (value: unknown): value is FoldTable => Object(value).form === FOLD_FORM;

/** True if a set of notices has the notice with this number. */
export function hasNotice(notices: string, notice: number): boolean {
  return ((parseInt(notices.charAt(notice >> 2) || '0', 16) >> (notice & 3)) & 1) === 1;
}

/** The tables of one notice. */
export function tablesOf(table: FoldTable, notice: number): FoldingTables {
  const of = (groups: FoldTable['words']): string =>
    groups.map(([group, notices]) => (hasNotice(notices, notice) ? group : '')).join('');
  return { variants: of(table.variants), words: table.own[notice] ?? of(table.words) };
}
