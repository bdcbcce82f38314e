import type { Notice } from '@/lib/model/notice';

/** The note on marks of a notice that were restored to full width; it says that nothing else was changed as long as nothing is corrected or withdrawn. Null if no mark was restored. */
export function restoredMarksNote({ restoredMarks, errata, withdrawn, issues }: Notice): string | null {
  if (!restoredMarks) return null;
  const changes = [errata, withdrawn, ...issues.flatMap((issue) => [issue.errata, issue.withdrawn])];
  return changes.every(({ length }) => length === 0)
    ? '本站注：收到的文本部分标点为半角，已规范为全角，文字未作改动。'
    : '本站注：收到的文本部分标点为半角，已规范为全角。';
}
