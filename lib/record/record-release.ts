import { NOTHING_PUBLISHED, type Published } from '@/lib/model/published';
import { addToRecord, countEntries } from './add-to-record';
import type { ParsedRecord, RecordFault } from './parse-published';
import { isWithdrawn } from './withdrawn';

/**
 * The new record, how many addresses it gained, those that are now marked as withdrawn, those restored from the
 * release, and lines that it cannot restore.
 */
export type Recorded = {
  record: Published;
  added: number;
  withdrawn: string[];
  restored: string[];
  open: RecordFault[];
};

/** Adds what a release published to the record of the content. Where they differ the release is right: it is what readers saw, unless it is withdrawn since. */
export function recordRelease(own: ParsedRecord | null, released: Published): Recorded {
  const { record: before, entries, faults } = own ?? { record: NOTHING_PUBLISHED, entries: 0, faults: [] };
  const { pages, texts } = before;
  const known = new Set([...released.pages, ...Object.keys(released.texts)]);
  const differing = Object.entries(released.texts).filter(([address, value]) => {
    const current = texts[address];
    return current !== undefined && current !== value && !isWithdrawn(current);
  });
  const kept = { pages, texts: { ...texts, ...Object.fromEntries(differing) } };
  const record = addToRecord(kept, released);
  const isRestored = ({ address }: RecordFault): boolean => address !== null && known.has(address);
  const damagedHere = faults.filter(isRestored).flatMap(({ address }) => address ?? []);
  return {
    record,
    added: countEntries(record) - new Set([...pages, ...Object.keys(texts), ...damagedHere]).size,
    withdrawn: namesOf(differing.filter(([, value]) => isWithdrawn(value))),
    restored: [
      ...new Set([...damagedHere, ...namesOf(differing.filter(([, value]) => !isWithdrawn(value)))]),
    ],
    open: faults.filter((fault) =>
      fault.kind === 'count' ? countEntries(record) < entries : fault.kind === 'damage' && !isRestored(fault),
    ),
  };
}

const namesOf = (entries: readonly (readonly [string, string])[]): string[] =>
  entries.map(([address]) => address);
