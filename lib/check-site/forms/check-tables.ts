import { parse } from 'csv-parse/sync';
import { issueColumns, issueRows, measureColumns, measuresIn } from '@/lib/check-site/expect/table-columns';
import type { BuiltSite } from '@/lib/check-site/read/built-site';
import { parted } from '@/lib/check-site/read/facts';
import { dataOf } from '@/lib/check-site/read/notice-data';

/** Every cell of the two tables of a notice that differs from issues.json. */
export function checkTables(site: BuiltSite, notice: string): string[] {
  const [issuesCsv, measuresCsv] = [`${notice}issues.csv`, `${notice}measures.csv`];
  const data = dataOf(site, notice);
  if (data === null) return [`${notice}issues.json：读不出来`];
  const text = (path: string): string => site.files.get(path) ?? '';
  return [
    ...checkTable(issuesCsv, text(issuesCsv), rowColumns, issueRows(data)),
    ...checkTable(measuresCsv, text(measuresCsv), measureColumns, measuresIn(data.issues)),
  ];
}

const rowColumns = new Map(
  [...issueColumns.keys()].map((name) => [name, (row: (column: string) => string) => row(name)] as const),
);

/** The differences between a table and its items, cell by cell. */
export function checkTable<Item>(
  file: string,
  text: string,
  columns: ReadonlyMap<string, (item: Item) => string>,
  items: readonly Item[],
): string[] {
  const [names, ...rows] = cellsOf(text);
  const known = [...columns.keys()];
  if (names === undefined) return [`${file}：读不出来`];
  if (names.join() !== known.join()) return [`${file}：各列是 ${names.join()}，应是 ${known.join()}`];
  if (rows.length !== items.length) return [`${file}：有 ${rows.length} 行，数据是 ${items.length} 行`];
  return items.flatMap((item, index) => {
    const cells = rows[index] ?? [];
    if (cells.length !== known.length) return [`${file}：第 ${index + 2} 行有 ${cells.length} 格`];
    return [...columns].flatMap(([name, tell], place) => {
      const [cell = '', value] = [cells[place], guarded(tell(item))];
      if (cell === value) return [];
      const { left, right } = parted(cell, value);
      return [`${file}：第 ${index + 2} 行的 ${name} 是“${left}”，数据是“${right}”`];
    });
  });
}

// Rows end with CRLF, the last one too; another line end joins two rows, which their number of cells shows.
function cellsOf(text: string): string[][] {
  if (!text.startsWith('\uFEFF') || !text.endsWith('\r\n')) return [];
  try {
    return parse(text, { bom: true, record_delimiter: '\r\n', relax_column_count: true });
  } catch {
    return [];
  }
}

// A cell that an office program would run as a formula is guarded by ', and so is one that already looks guarded.
const guarded = (value: string): string => (/^'*[=+\-@\t\r＝＋－＠]/.test(value) ? `'${value}` : value);
