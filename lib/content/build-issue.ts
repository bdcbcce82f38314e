import { monthIn } from '@/lib/dates';
import type { Issue, Measure, Part, Place, Remaining, Status } from './notice';
import type { IssueFile, PartText } from './parse-issue';

/** Splits a heading as printed: （7）普法宣传成效不够明显。 → （7） and 普法宣传成效不够明显 */
export function splitHeading(heading: string): { printedNumber: string; title: string } {
  const printedNumber = /^(?:（\d+）|\d+\.(?!\d))/.exec(heading)?.[0] ?? '';
  return { printedNumber, title: heading.slice(printedNumber.length).replace(/。$/, '') };
}

/** Makes the issue of a checked file, at its place in the notice and with the status of its group. */
export function buildIssue(file: IssueFile, notice: string, place: Place, group: Status): Issue {
  const { heading, updates = [] } = file.front;
  const latest = updates.findLast((update) => update.status !== undefined);
  const status: Status =
    latest?.status === undefined
      ? group
      : { code: latest.status, basis: 'stated', asOf: latest.date, document: 'update', from: latest.source };
  return {
    id: file.id,
    notice,
    heading,
    ...splitHeading(heading),
    place,
    status,
    parts: file.parts.map((part, index) => buildPart(part, index, file.front.remaining)),
    updates,
  };
}

type RemainingFront = IssueFile['front']['remaining'];

function buildPart({ label, measures }: PartText, index: number, remaining: RemainingFront): Part {
  const letter = String.fromCharCode('m'.charCodeAt(0) + index);
  const first = measures[0]?.ordinal === null && measures.length > 1 ? 0 : 1;
  return {
    label,
    measures: measures.map(
      ({ ordinal, text }, at): Measure => ({
        id: `${letter}${first + at}`,
        ordinal,
        text,
        remaining: index === 1 ? buildRemaining(remaining?.[at]) : null,
      }),
    ),
  };
}

function buildRemaining(front: NonNullable<RemainingFront>[number] | undefined): Remaining | null {
  if (front === undefined) return null;
  const month = front.target === undefined ? null : monthIn(front.target);
  const target = front.target === undefined || month === null ? null : { month, words: front.target };
  return { reasons: front.reasons, target };
}
