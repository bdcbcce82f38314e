import type { FigureRecord } from '@/lib/data/schema/figure-record-schema';
import type { Row } from '@/lib/data/to-csv';

/** A figure as a row of figures.csv: the fields of its record, empty where there is no value. */
export function toFigureRow(record: FigureRecord): Row {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, String(value ?? '')]));
}
