import type { Notice } from '@/lib/model/notice';

const RESTORED = '本站注：收到的文本部分标点为半角，已规范为全角';

/** The note on marks of a notice that were restored to full width: the first while nothing else differs from the text received, the second once it was corrected or withdrawn. */
export const RESTORED_MARKS_NOTES = [`${RESTORED}，文字未作改动。`, `${RESTORED}。`] as const;

/** The note of a notice on its restored marks; null if it has none. */
export function restoredMarksNote({ restoredMarks, errata, withdrawn, issues }: Notice): string | null {
  if (!restoredMarks) return null;
  const changes = [errata, withdrawn, ...issues.flatMap((issue) => [issue.errata, issue.withdrawn])];
  return RESTORED_MARKS_NOTES[changes.every(({ length }) => length === 0) ? 0 : 1];
}
