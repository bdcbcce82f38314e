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
  return [...csvPieces(columns, [rows])].join('');
}

/** The same table in pieces, the names of the columns first, then each list of rows. */
export function* csvPieces(columns: readonly string[], lists: Iterable<readonly Row[]>): Generator<string> {
  const write = (rows: readonly Row[], isFirst: boolean): string =>
    stringify([...rows], {
      header: isFirst,
      columns: [...columns],
      bom: isFirst,
      record_delimiter: 'windows',
      // The library alone quotes a cell only for a full CRLF.
      quoted_match: /[\r\n]/,
      escape_formulas: true,
      cast: { string: (cell) => (GUARDED.test(cell) ? `'${cell}` : cell) },
    });
  yield write([], true);
  for (const rows of lists) yield write(rows, false);
}
