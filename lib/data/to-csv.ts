import { stringify } from 'csv-stringify/sync';

/** One row of a table by column name. */
export type Row = Record<string, string | number>;

// what an office program would take for a formula, and such a text that has a guard already
const GUARDED = /^'+[=+\-@\t\r＝＋－＠]/;

/**
 * A table as CSV for office programs: names in row 1, UTF-8 with BOM, CRLF. A cell that would run as a formula gets a
 * guard, one ' in front; a cell that begins with ' and such a sign gets one more, so that taking one away is exact.
 */
export function toCsv(columns: readonly string[], rows: readonly Row[]): string {
  return stringify([...rows], {
    header: true,
    columns: [...columns],
    bom: true,
    record_delimiter: 'windows',
    // alone, the library quotes a cell for the whole CRLF only
    quoted_match: /[\r\n]/,
    escape_formulas: true,
    cast: { string: (cell) => (GUARDED.test(cell) ? `'${cell}` : cell) },
  });
}
