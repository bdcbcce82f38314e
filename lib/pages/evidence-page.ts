import { evidencePagePath, noticePicturePath } from '@/lib/addresses';
import { formatDate } from '@/lib/dates';
import type { EvidenceOfNotice } from '@/lib/model/evidence/evidence-files';
import type { Notice } from '@/lib/model/notice';
import { fileWords } from '@/lib/notice/evidence-links';
import { byBureau } from './by-bureau';
import { issuePage } from './notice-pages';
import type { IssueSubject, PageKind } from './page-kind';

/** The subject of the page of a file: the file, and the issue of the first update that names it. */
export type EvidenceSubject = IssueSubject & { evidence: EvidenceOfNotice };

export const evidencePage: PageKind<EvidenceSubject> = {
  path: ({ notice, evidence }) => evidencePagePath(notice, evidence.file),
  label: (_, { evidence }) => evidence.file.title,
  parent: issuePage,
  publisher: byBureau,
  head: (_, { notice, issue, evidence: { file, first } }) => {
    // Two files may have one title; their names differ.
    const name = `${file.title}（${file.name}）`;
    return {
      name,
      description: `${name}，${fileWords(file)}：${notice.shortTitle}问题 ${Number(issue.id)} ${formatDate(first.update.date)}更新的佐证材料。`,
      alternates: [],
      picture: noticePicturePath(notice),
    };
  },
  changed: (_, { evidence }) => evidence.uses.at(-1)?.update.date ?? null,
  hasQr: false,
  recorded: 'address',
};

/** The subject of the page of a file. */
export function evidenceSubject(notice: Notice, evidence: EvidenceOfNotice): EvidenceSubject {
  return { notice, issue: evidence.first.issue, evidence };
}
