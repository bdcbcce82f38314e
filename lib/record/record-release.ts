import type { Published } from '@/lib/model/published-schema';
import { addToRecord, countEntries } from './add-to-record';
import type { ParsedRecord, RecordFault } from './parse-published';
import { isWithdrawn } from './withdrawn';

/** The new record, how many addresses it gained, the addresses restored from the release, and lines that it cannot restore. */
export type Recorded = {
  record: Published;
  added: number;
  restored: string[];
  open: RecordFault[];
};

/** Adds what a release published to the record of the content. Where they differ the release is right: it is what readers saw, unless it is withdrawn since. */
export function recordRelease(own: ParsedRecord | null, released: Published): Recorded {
  const { pages, texts } = own?.record ?? { pages: [], texts: {} };
  const known = new Set([...released.pages, ...Object.keys(released.texts)]);
  const damaged = (own?.faults ?? []).filter(({ kind }) => kind === 'damage');
  const differing = Object.entries(released.texts).filter(([address, value]) => {
    const current = texts[address];
    return current !== undefined && current !== value && !isWithdrawn(current);
  });
  const kept = { pages, texts: { ...texts, ...Object.fromEntries(differing) } };
  const record = addToRecord(kept, released);
  const isRestored = ({ address }: RecordFault): boolean => address !== null && known.has(address);
  const damagedHere = damaged.filter(isRestored).flatMap(({ address }) => address ?? []);
  return {
    record,
    added: countEntries(record) - new Set([...pages, ...Object.keys(texts), ...damagedHere]).size,
    restored: [...new Set([...damagedHere, ...differing.map(([address]) => address)])],
    open: [
      ...damaged.filter((fault) => !isRestored(fault)),
      ...(countEntries(record) < (own?.entries ?? 0) ? (own?.faults ?? []) : []).filter(
        ({ kind }) => kind === 'count',
      ),
    ],
  };
}
