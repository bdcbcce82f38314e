import { splitOrdinal } from '@/lib/content/parse/measures';
import { dayIn, printedDates } from '@/lib/dates';
import type { Erratum } from '@/lib/model/erratum-schema';
import type { Issue, NoticeText, SectionBlock, Status } from '@/lib/model/notice';
import type { Update } from '@/lib/model/update-schema';
import { STATUS_CODES, STATUS_LABELS } from '@/lib/status';
import { isMark } from '@/lib/withdrawal-marks';

/** An erratum whose `to` is not found exactly once; `index` is its position in the list, `found` the number of matches. */
export type Misplaced = { file: string; index: number; found: number; erratum: Erratum };

/** A notice as first published, and the errata that could not be undone. */
export function noticeWithoutErrata<Text extends NoticeText>(
  notice: Text,
): { notice: Text; misplaced: Misplaced[] } {
  const undone = new Map(notice.issues.map((issue) => [issue.id, issueWithoutErrata(issue)]));
  const frame = [notice.title, ...notice.sections.flatMap(({ blocks }) => blocks.flatMap(textOf))];
  const { lines, misplaced } = undoErrata(frame, notice.errata);
  const texts = lines.values();
  const title = texts.next().value ?? '';
  const sections = notice.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block): SectionBlock => {
      if (block.kind !== 'issue') return { ...block, text: texts.next().value ?? '' };
      return { ...block, issue: undone.get(block.issue.id)?.issue ?? block.issue };
    }),
  }));
  const issues = notice.issues.map((issue) => undone.get(issue.id)?.issue ?? issue);
  return {
    notice: { ...notice, ...signatureBefore(notice, frame, lines), title, sections, issues },
    misplaced: [
      ...named('notice.md', notice.errata, misplaced),
      ...[...undone.values()].flatMap((one) => one.misplaced),
    ],
  };
}

/** An issue as first published: its text, its updates and the status that its notice gave it. */
export function issueWithoutErrata(issue: Issue): { issue: Issue; misplaced: Misplaced[] } {
  const { heading, parts, updates, errata } = issue;
  const own = parts.flatMap(({ label, measures }) => [
    ...(label === null ? [] : [label]),
    // As in the file, from which staff copy.
    ...measures.map(({ ordinal, text }) => `${ordinal ?? ''}${text}`),
  ]);
  const { lines, misplaced } = undoErrata([heading, ...own, ...updates.flatMap(updateWords)], errata);
  const texts = lines.values();
  const next = (): string => texts.next().value ?? '';
  return {
    // In the order in which they were joined above.
    issue: {
      ...issue,
      heading: next(),
      parts: parts.map(({ label, measures }) => ({
        label: label === null ? null : next(),
        measures: measures.map((measure) => ({ ...measure, ...splitOrdinal(next(), measure.ordinal) })),
      })),
      updates: updates.map((update) => withWords(update, next)),
      given: statusWithoutErrata(issue.given, errata),
    },
    misplaced: named(`issues/${issue.id}.md`, errata, misplaced),
  };
}

// Errata are about what stands in the file of the issue, not about what a follow-up says of it.
const updateWords = ({ text, link, file, followUp }: Update): string[] =>
  followUp === undefined ? [text, ...[link, file].flatMap((evidence) => evidence?.title ?? [])] : [];

// In the order of updateWords.
function withWords(update: Update, next: () => string): Update {
  const { link, file, followUp } = update;
  if (followUp !== undefined) return update;
  return {
    ...update,
    text: next(),
    ...(link === undefined ? {} : { link: { ...link, title: next() } }),
    ...(file === undefined ? {} : { file: { ...file, title: next() } }),
  };
}

// Issuer and signing date are in the text, which an erratum may change, and in fields.
function signatureBefore(
  { issuer, signed }: NoticeText,
  frame: readonly string[],
  lines: readonly string[],
): Pick<NoticeText, 'issuer' | 'signed'> {
  const before = (forms: readonly string[]): string | undefined =>
    lines[frame.findIndex((text, index) => index > 0 && forms.includes(text))];
  const first = { issuer: before([issuer]) ?? issuer };
  if (signed === undefined) return first;
  return { ...first, signed: dayIn(before(printedDates(signed)) ?? '') ?? signed };
}

const textOf = (block: SectionBlock): string[] => (block.kind === 'issue' ? [] : [block.text]);

function statusWithoutErrata(given: Status, errata: readonly Erratum[]): Status {
  const first = errata.find(({ of: kind }) => kind === 'status');
  const code = STATUS_CODES.find((known) => STATUS_LABELS[known] === first?.from);
  return code === undefined ? given : { ...given, code };
}

function named(
  file: string,
  errata: readonly Erratum[],
  misplaced: ReturnType<typeof undoErrata>['misplaced'],
): Misplaced[] {
  return misplaced.flatMap(({ index, found }) => {
    const erratum = errata[index];
    return erratum === undefined ? [] : { file, index, found, erratum };
  });
}

/** Lines as first published, and the errata (by index) whose `to` is not in them exactly once. */
export type Undone = { lines: string[]; misplaced: { index: number; found: number }[] };

/** Undoes the errata of a text, the latest first. */
export function undoErrata(lines: readonly string[], errata: readonly Erratum[]): Undone {
  let text = [...lines];
  const misplaced: Undone['misplaced'] = [];
  for (const [index, { of: kind, from, to }] of [...errata.entries()].reverse()) {
    // The words of a withdrawn erratum are gone on both sides.
    if (kind === 'status' || isMark(to)) continue;
    const found = text.reduce((sum, line) => sum + line.split(to).length - 1, 0);
    if (found === 1) text = text.map((line) => line.split(to).join(from));
    else misplaced.unshift({ index, found });
  }
  return { lines: text, misplaced };
}
