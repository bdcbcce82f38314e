import type { StatedDate } from './dates-in';
import type { NoticeFigure } from './notice-figures';
import { verbBefore } from './subject/words-before';

/** Two figures of one thing at different times, the earlier one first. */
export type FigurePair = { earlier: NoticeFigure; later: NoticeFigure };

const CHANGE = /[同环]比[^，、。；：\d]*$/;

/**
 * The pairs of figures in which a paragraph gives one thing for two periods: the same unit, and the same words or their
 * end (2023年度延期审理行政复议案件占比14.55%，2024年度占比0.2%). How fast a thing grew makes a pair where its figures do.
 * Nothing is computed from them.
 */
export function figurePairs(figures: readonly NoticeFigure[]): FigurePair[] {
  const taken = new Set<NoticeFigure>();
  return figures.flatMap((earlier, index) => {
    if (taken.has(earlier)) return [];
    const later = figures.slice(index + 1).find((other) => !taken.has(other) && arePair(earlier, other));
    if (later === undefined) return [];
    taken.add(later);
    return [{ earlier, later }];
  });
}

function arePair(earlier: NoticeFigure, later: NoticeFigure): boolean {
  return (
    earlier.place === later.place &&
    earlier.paragraph === later.paragraph &&
    beginsBefore(earlier, later) &&
    earlier.unit === later.unit &&
    changeOf(earlier) === changeOf(later) &&
    later.subject !== '' &&
    earlier.subject.endsWith(later.subject) &&
    ['', doneTo(earlier)].includes(doneTo(later))
  );
}

// 受理案件5件 and 办结案件6件 count different things.
const doneTo = ({ paragraph, start }: NoticeFigure): string => verbBefore(paragraph.slice(0, start));

// 同比增长 before 62%; empty for what is no change.
const changeOf = ({ paragraph, start }: NoticeFigure): string =>
  CHANGE.exec(paragraph.slice(0, start))?.[0] ?? '';

function beginsBefore({ period: first }: NoticeFigure, { period: second }: NoticeFigure): boolean {
  return first !== null && second !== null && startOf(first) < startOf(second);
}

const startOf = ({ from, to }: StatedDate): string => from ?? to ?? '';
