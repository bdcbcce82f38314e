import { parse } from 'csv-parse/sync';
import type { SiteRecord } from '@/lib/check-site/compare-records';
import { remember } from '@/lib/check-site/read/remember';

/**
 * A reader of the rows of a table by column, each about the value in one of its columns, and first the names of the
 * columns; null for text without byte-order mark, with other line ends than CRLF, or with a row that has more or fewer cells.
 */
const csvReader = (key: string) =>
  remember((text: string): SiteRecord[] | null => {
    const rows = text.startsWith('\uFEFF') && text.endsWith('\r\n') ? cellsOf(text) : [];
    const [columns, ...others] = rows;
    if (columns === undefined) return null;
    const records = others.map((cells) => {
      const facts = Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
      return { about: facts[key] ?? '', facts };
    });
    return [{ about: '', facts: { 各列: columns.join() } }, ...records];
  });

/** Reads the rows of a table about issues or measures, each about its address. */
export const readCsv = csvReader('url');

/** Reads the rows of figures.csv or dates.csv, each about the id of its figure or date. */
export const readFactsCsv = csvReader('id');

/** Reads the rows of documents.csv, each about the id of its mention. */
export const readMentionsCsv = csvReader('id');

function cellsOf(text: string): string[][] {
  try {
    return parse(text, { bom: true, record_delimiter: '\r\n' });
  } catch {
    return [];
  }
}
