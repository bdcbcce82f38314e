import { evidencePagePath } from '@/lib/addresses';
import { formatSize } from '@/lib/format-size';
import { evidenceKind } from '@/lib/model/evidence/evidence-kinds';
import type { EvidenceFile } from '@/lib/model/evidence/evidence-schema';
import type { Notice } from '@/lib/model/notice';
import type { Update } from '@/lib/model/update-schema';

/** What introduces the evidence of an update. */
export const EVIDENCE_LABEL = '佐证材料：';

/** One piece of evidence for readers: title, a few words about it, and a path of this site or an address elsewhere. */
export type EvidenceLink = { title: string; about: string; to: { path: string } | { address: string } };

/** The evidence of an update: the page of its file, and its link to another website. */
export function evidenceLinks(notice: Pick<Notice, 'slug'>, { file, link }: Update): EvidenceLink[] {
  return [
    ...(file === undefined
      ? []
      : [{ title: file.title, about: fileWords(file), to: { path: evidencePagePath(notice, file) } }]),
    ...(link === undefined
      ? []
      : [{ title: link.title, about: new URL(link.address).host, to: { address: link.address } }]),
  ];
}

/** Kind and size of a file: PDF，1.2 MB */
export function fileWords({ name, bytes }: Pick<EvidenceFile, 'name' | 'bytes'>): string {
  return `${evidenceKind(name) ?? ''}，${formatSize(bytes)}`;
}
