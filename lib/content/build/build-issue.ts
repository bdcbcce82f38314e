import type { Evidence } from '@/lib/content/evidence/read-evidence';
import { measureIds, remainingPart } from '@/lib/content/parse/measures';
import type { IssueFile, PartText } from '@/lib/content/parse/parse-issue';
import { statusAfter } from '@/lib/model/across/status-after';
import type { Issue, Measure, Part, Position, Remaining, Status } from '@/lib/model/notice';
import type { Update, WrittenUpdate } from '@/lib/model/update-schema';
import { BEFORE_WORDS } from '@/lib/numerals';
import { isMark } from '@/lib/withdrawal-marks';
import { deadlineIn, lastMonthIn } from '@/lib/words/last-month';

// （7） 1. 1、 1.1 1-1 一、 （一） ① ⑴ ㈠ ⒈ 问题1： 反馈问题一： and 1.问题1：
const MARK = new RegExp(
  `^(?:（(?:\\d+|[一二三四五六七八九十]+)）|\\d+(?:[.—–-]\\d+)+[.、]? *${BEFORE_WORDS}|\\d+[.、](?!\\d)|[一二三四五六七八九十]+、|[①-⑳⑴-⒇⒈-⒛㈠-㈩])`,
);
const COUNTED = /^(?:反馈)?问题(?:\d+|[一二三四五六七八九十]+)：/;

/** Splits a heading as printed: （7）普法宣传成效不够明显。 → （7） and 普法宣传成效不够明显 */
export function splitHeading(heading: string): { printedNumber: string; title: string } {
  const mark = MARK.exec(heading)?.[0] ?? '';
  const counted = COUNTED.exec(heading.slice(mark.length))?.[0] ?? '';
  const printedNumber = mark + counted;
  return { printedNumber, title: heading.slice(printedNumber.length).replace(/。$/, '') };
}

/** Where an issue stands: its notice and the files there, its position, and the status that the notice gives it. */
export type Place = { notice: string; evidence: Evidence; position: Position; given: Status };

/** The issue of a checked file in its place. */
export function buildIssue(file: IssueFile, { notice, evidence, position, given }: Place): Issue {
  const { heading, responsible = null, deadline, updates = [], errata = [], related = [] } = file.front;
  const { withdrawn = [] } = file.front;
  const open = remainingPart(file.parts);
  const parts = file.parts.map((part, index) =>
    buildPart(part, index, index === open ? file.front.remaining : undefined),
  );
  return {
    id: file.id,
    notice,
    heading,
    ...splitHeading(heading),
    position,
    given,
    status: statusAfter(given, updates),
    responsible,
    deadline: deadline === undefined ? null : { words: deadline, until: deadlineIn(deadline) },
    sharedText: file.front.sharedText ?? false,
    withoutText: file.front.withoutText ?? false,
    parts,
    later: parts.flatMap(({ measures }) => measures).find((one) => one.id === file.front.later) ?? null,
    updates: updates.map((update) => withFile(update, evidence)),
    errata,
    related,
    withdrawn,
    // Known once all notices are read.
    returns: [],
    returnedIn: [],
    follows: null,
  };
}

// A file that cannot be published has its fault.
function withFile({ file, ...update }: WrittenUpdate, evidence: Evidence): Update {
  const stored = file === undefined ? null : (evidence.get(file.name) ?? null);
  return file === undefined || stored === null ? update : { ...update, file: { ...file, ...stored } };
}

type RemainingFront = IssueFile['front']['remaining'];

function buildPart({ label, measures }: PartText, index: number, remaining: RemainingFront): Part {
  const ids = measureIds(measures, index);
  // `remaining` has no entry for a withdrawn measure.
  const entries = remaining?.values();
  return {
    label,
    measures: measures.map(
      ({ ordinal, text }, at): Measure => ({
        id: ids[at] ?? '',
        ordinal,
        text,
        remaining: isMark(text) ? null : buildRemaining(entries?.next().value),
      }),
    ),
  };
}

function buildRemaining(front: NonNullable<RemainingFront>[number] | undefined): Remaining | null {
  if (front === undefined) return null;
  const month = front.target === undefined ? null : lastMonthIn(front.target);
  const target = front.target === undefined || month === null ? null : { month, words: front.target };
  return { reasons: front.reasons, target };
}
