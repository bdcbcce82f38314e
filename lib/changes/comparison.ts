import { z } from 'zod';
import { type Change, isUnexplained, KINDS } from './change';

/** A comparison as it is kept in a file: the digests of both sites, and what differs. */
export const comparisonSchema = z.object({
  since: z.string(),
  now: z.string(),
  changes: z.array(
    z.object({
      kind: z.enum(KINDS),
      where: z.string(),
      before: z.string().nullable(),
      after: z.string().nullable(),
      cause: z.string().nullable(),
    }),
  ),
});

/** A comparison that was kept. */
export type Comparison = z.output<typeof comparisonSchema>;

/** How many changes somebody has made, or nobody accounts for; the pages and files that follow from them are not counted. */
export function countChanges(changes: readonly Change[]): number {
  return changes.filter(
    (change) => isUnexplained(change) || !['page', 'file', 'assets'].includes(change.kind),
  ).length;
}
