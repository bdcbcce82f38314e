import type { Erratum } from './erratum-schema';
import type { Notice } from './notice';
import { undoErrata } from './undo-errata';
import { noticeLines, type TextLine } from './walk';

/** An erratum that does not name one place of its file's text; `index` is its place in the list, `found` how often its `to` was found. */
export type Misplaced = { file: string; index: number; found: number; erratum: Erratum };

/** The approved text as it was received, line by line: the walk with all errata taken back. */
export function receivedLines(notice: Notice): { lines: TextLine[]; misplaced: Misplaced[] } {
  const lines = noticeLines(notice);
  const own = new Map(notice.issues.map((issue) => [`issues/${issue.id}.md`, issue.errata]));
  const misplaced: Misplaced[] = [];
  const undo = (file: string, errata: readonly Erratum[], isOf: (line: TextLine) => boolean): void => {
    const places = lines.flatMap((line, at) => (isOf(line) ? at : []));
    const undone = undoErrata(
      places.map((at) => lines[at]?.text ?? ''),
      errata,
    );
    for (const [index, at] of places.entries()) {
      const line = lines[at];
      if (line !== undefined) lines[at] = { ...line, text: undone.lines[index] ?? '' };
    }
    for (const { index, found } of undone.misplaced) {
      const erratum = errata[index];
      if (erratum !== undefined) misplaced.push({ file, index, found, erratum });
    }
  };
  for (const [file, errata] of own) undo(file, errata, (line) => line.file === file);
  undo('notice.md', notice.errata, (line) => !own.has(line.file));
  return { lines, misplaced };
}
