import type { EvidenceFile } from '@/lib/model/evidence/evidence-schema';
import { digest } from './digest';

/** What the record keeps of the file that an update names: a digest of name, title and bytes, which none of them follows from. */
export function evidenceDigest({
  name,
  title,
  sha256,
}: Pick<EvidenceFile, 'name' | 'title' | 'sha256'>): string {
  return digest([name, title, sha256]);
}
