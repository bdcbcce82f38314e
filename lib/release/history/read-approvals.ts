import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { readIfThere } from '@/lib/release/folder/sums';
import type { Places } from '@/lib/release/places';
import { ReleaseError } from '@/lib/release/release-error';

const keptSchema = z.array(
  z.object({
    digest: z.string(),
    time: z.string(),
    number: z.string().optional(),
    date: z.string().optional(),
    drafted: z.string().optional(),
    reviewed: z.string().optional(),
    approved: z.string().optional(),
  }),
);

/** An approval as it was kept: the digest, the time of the release, and what was written on the sheet. */
export type KeptApproval = z.output<typeof keptSchema>[number];

/** The approvals kept of a release, oldest first; throws ReleaseError if their file cannot be read. */
export function readApprovals({ approvals }: Places, name: string): KeptApproval[] {
  const file = join(approvals, `${name}.yaml`);
  const text = readIfThere(file);
  if (text === null) return [];
  const kept = keptSchema.safeParse(parseDocument(text).toJS());
  if (!kept.success) throw new ReleaseError(`${file} 读不懂，可能改过。`);
  return kept.data;
}
