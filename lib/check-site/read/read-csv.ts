import { parse } from 'csv-parse/sync';
import type { Facts } from './facts';
import { remember } from './remember';

/** The rows of a CSV file by column name, without formula guards; null if it has no byte-order mark or is no CSV. */
export const readRows = remember((text: string): ReadonlyMap<string, string>[] | null => {
  if (!text.startsWith('\uFEFF')) return null;
  const [columns = [], ...rows] = cellsOf(text);
  return rows.map(
    (cells) => new Map(columns.map((column, index) => [column, withoutGuard(cells[index] ?? '')])),
  );
});

type Rows = readonly ReadonlyMap<string, string>[];

/** The facts of each issue in issues.csv; null if it cannot be read. */
export function readIssuesCsv(rows: Rows | null): Facts[] | null {
  if (rows === null) return null;
  const live = rows.filter((row) => row.get('status') !== 'withdrawn');
  return live.map((row) => {
    const cell = (column: string): string => row.get(column) ?? '';
    return {
      id: cell('id'),
      url: cell('url'),
      title: cell('title'),
      status: cell('statusLabel'),
      targets: cell('targetMonths').replaceAll('\n', '、'),
      measures: cell('measures'),
      related: cell('related').replaceAll('\n', '、'),
      text: cell('text').replaceAll('\n', ''),
    };
  });
}

/** The facts of each issue in measures.csv; null if it cannot be read. */
export function readMeasuresCsv(rows: Rows | null): Facts[] | null {
  if (rows === null) return null;
  const ids = [...new Set(rows.map((row) => row.get('issue') ?? ''))];
  return ids.map((id) => {
    const own = rows.filter((row) => row.get('issue') === id);
    const cells = (column: string): string[] => own.map((row) => row.get(column) ?? '');
    const words = own.map((row) => `${row.get('id')} ${row.get('ordinal')}${row.get('text')}`);
    return {
      id,
      title: [...new Set(cells('issueTitle'))].join('、'),
      targets: cells('targetMonth')
        .filter((month) => month !== '')
        .join('、'),
      measures: String(own.length),
      steps: words.join('、').replaceAll('\n', ''),
    };
  });
}

function cellsOf(text: string): string[][] {
  try {
    return parse(text, { bom: true, relax_column_count: true });
  } catch {
    return [];
  }
}

const withoutGuard = (cell: string): string => (/^'+[=+\-@\t\r＝＋－＠]/.test(cell) ? cell.slice(1) : cell);
