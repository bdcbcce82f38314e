import type { Status } from '@/lib/model/notice';
import type { Update } from '@/lib/model/update-schema';

/** The status of an issue after its updates, in their order: that of the latest that states one, else the one that its notice gave. */
export function statusAfter(
  given: Status,
  updates: readonly Pick<Update, 'date' | 'source' | 'status' | 'basis'>[],
): Status {
  const latest = updates.findLast((update) => update.status !== undefined);
  if (latest?.status === undefined) return given;
  return {
    code: latest.status,
    basis: latest.basis ?? 'stated',
    asOf: latest.date,
    origin: 'update',
    evidence: latest.source,
  };
}
