import { sha256 } from '@/lib/digest/sha256';
import type { ParsedBlock, ParsedNotice } from '@/lib/import/parsed-notice';
import type { KnownBureau } from '@/lib/import/review/bureau-of';
import { remainingKey } from './find-needs';
import { issueFile } from './issue-file';
import { noticeFile } from './notice-file';
import { hasOwnStatus, issueId, sectionFile } from './section-file';
import { NOTHING_SUPPLIED, type Supplied } from './supplied';

/** The files of a notice folder by name, in reading order, with what the editor supplies; source.txt comes last. */
export function folderFiles(
  notice: ParsedNotice,
  source: Uint8Array,
  bureau: KnownBureau | null,
  { fields, reasons }: Supplied = NOTHING_SUPPLIED,
): Map<string, string | Uint8Array> {
  const files = new Map<string, string | Uint8Array>([
    ['notice.md', noticeFile(notice, bureau, sha256(source), fields)],
  ]);
  for (const [number, blocks] of notice.sections.entries()) {
    if (blocks.length > 0) files.set(`sections/${number}.md`, sectionFile(blocks, notice.issues));
  }
  for (const [index, issue] of notice.issues.entries()) {
    const around = notice.sections.find((blocks) => lists(blocks, index)) ?? [];
    const ownStatus = hasOwnStatus(issue.status, index, around);
    const id = issueId(index);
    const reasonsOf = (at: number): readonly string[] => reasons.get(remainingKey(id, at)) ?? [];
    files.set(`issues/${id}.md`, issueFile(issue, ownStatus, reasonsOf));
  }
  return files.set('source.txt', source);
}

const lists = (blocks: readonly ParsedBlock[], index: number): boolean =>
  blocks.some((block) => block.kind === 'issue' && block.index === index);
