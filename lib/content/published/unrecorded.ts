import type { Published } from '@/lib/model/published';
import { isWithdrawn as isRecordedAsWithdrawn } from '@/lib/record/withdrawn';
import type { IsWithdrawn } from './withdrawn-addresses';

/** The addresses not yet recorded, or not yet recorded as withdrawn. `now` is what the content publishes. */
export function unrecorded(record: Published, now: Published, isWithdrawn: IsWithdrawn): string[] {
  const unmarked = Object.entries(record.texts).flatMap(([address, value]) =>
    isWithdrawn(address, value) && !isRecordedAsWithdrawn(value) ? [address] : [],
  );
  const known = new Set([...record.pages, ...Object.keys(record.texts)]);
  const added = [...now.pages, ...Object.keys(now.texts)].filter((address) => !known.has(address));
  return [...added, ...unmarked];
}
