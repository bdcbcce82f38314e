import type { DateRecord } from '@/lib/data/schema/date-record-schema';
import type { FigureRecord } from '@/lib/data/schema/figure-record-schema';
import type { Row } from '@/lib/data/to-csv';

/** A figure or date as a row of its table: the fields of its record, empty where there is no value. */
export function toFactRow(record: FigureRecord | DateRecord): Row {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, String(value ?? '')]));
}
