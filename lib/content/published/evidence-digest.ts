import { createHash } from 'node:crypto';
import type { EvidenceFile } from '@/lib/model/evidence/evidence-schema';

/** What the record keeps of the file that an update names: a digest of name, title and bytes, which none of them follows from. */
export function evidenceDigest({
  name,
  title,
  sha256,
}: Pick<EvidenceFile, 'name' | 'title' | 'sha256'>): string {
  return createHash('sha256')
    .update(JSON.stringify([name, title, sha256]))
    .digest('hex')
    .slice(0, 16);
}
