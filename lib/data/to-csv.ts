import { stringify } from 'csv-stringify/sync';

/** One row of a table, by column name. */
export type Row = Record<string, string | number>;

// Text that office programs would run as a formula, and text that already carries the guard.
const GUARDED = /^'+[=+\-@\t\r＝＋－＠]/;

/**
 * A table as CSV for office programs: column names in row 1, UTF-8 with BOM, CRLF. A cell that would run as a
 * formula is guarded by a leading '; a cell that begins with ' and such a character gets one more, so that removing
 * one restores it exactly.
 */
export function toCsv(columns: readonly string[], rows: readonly Row[]): string {
  return stringify([...rows], {
    header: true,
    columns: [...columns],
    bom: true,
    record_delimiter: 'windows',
    // The library alone quotes a cell only for a full CRLF.
    quoted_match: /[\r\n]/,
    escape_formulas: true,
    cast: { string: (cell) => (GUARDED.test(cell) ? `'${cell}` : cell) },
  });
}
