import { evidencePagePath } from '@/lib/addresses';
import { formatDate } from '@/lib/dates';
import { formatSize } from '@/lib/format-size';
import { evidenceKind } from '@/lib/model/evidence/evidence-kinds';
import type { EvidenceFile } from '@/lib/model/evidence/evidence-schema';
import type { Notice } from '@/lib/model/notice';
import type { Update } from '@/lib/model/update-schema';
import { WITHDRAWN } from '@/lib/status';

/** What introduces the evidence of an update. */
export const EVIDENCE_LABEL = '佐证材料：';

/** One piece of evidence for readers: title, a few words about it, and a path of this site or an address elsewhere; null for a withdrawn file. */
export type EvidenceLink = {
  title: string;
  about: string;
  to: { path: string } | { address: string } | null;
};

/** The evidence of an update: the page of its file, or the day of its withdrawal, and its link to another website. */
export function evidenceLinks(
  notice: Pick<Notice, 'slug'>,
  { file, link, withdrawnFile }: Update,
): EvidenceLink[] {
  return [
    ...(file === undefined
      ? []
      : [{ title: file.title, about: fileWords(file), to: { path: evidencePagePath(notice, file) } }]),
    ...(withdrawnFile === undefined
      ? []
      : [{ title: WITHDRAWN.label, about: formatDate(withdrawnFile.date), to: null }]),
    ...(link === undefined
      ? []
      : [{ title: link.title, about: new URL(link.address).host, to: { address: link.address } }]),
  ];
}

/** Kind and size of a file: PDF，1.2 MB */
export function fileWords({ name, bytes }: Pick<EvidenceFile, 'name' | 'bytes'>): string {
  return `${evidenceKind(name) ?? ''}，${formatSize(bytes)}`;
}
