import type { StatedDate } from './dates-in';
import type { NoticeFigure } from './notice-figures';

/** Two figures of one thing at different times, the earlier one first. */
export type FigurePair = { earlier: NoticeFigure; later: NoticeFigure };

// A figure in its paragraph, and the one whose change it states: 调解案件19134件、同比增长62%
type Read = { figure: NoticeFigure; changed: NoticeFigure | null };

const CHANGE = /[同环]比[^，、。；：\d]*$/;

/**
 * The pairs of figures in which a paragraph gives one thing for two periods: the same unit, and the same words or their
 * end (2023年度延期审理行政复议案件占比14.55%，2024年度占比0.2%). How fast a thing grew makes a pair where its figures do.
 * Nothing is computed from them.
 */
export function figurePairs(figures: readonly NoticeFigure[]): FigurePair[] {
  const all = figures.map((figure, index) => ({ figure, changed: changedBy(figure, figures[index - 1]) }));
  const taken = new Set<Read>();
  return all.flatMap((earlier, index) => {
    if (taken.has(earlier)) return [];
    const later = all.slice(index + 1).find((other) => !taken.has(other) && arePair(earlier, other));
    if (later === undefined) return [];
    taken.add(later);
    return [{ earlier: earlier.figure, later: later.figure }];
  });
}

function arePair(
  { figure: earlier, changed }: Read,
  { figure: later, changed: laterChanged }: Read,
): boolean {
  return (
    earlier.place === later.place &&
    earlier.paragraph === later.paragraph &&
    beginsBefore(earlier, later) &&
    earlier.unit === later.unit &&
    changeOf(earlier) === changeOf(later) &&
    (areOneThing(earlier, later) ||
      (changed !== null && laterChanged !== null && areOneThing(changed, laterChanged)))
  );
}

const areOneThing = (earlier: NoticeFigure, later: NoticeFigure): boolean =>
  earlier.unit === later.unit &&
  !/^(?:[同环]比)?$/.test(later.subject) &&
  earlier.subject.endsWith(later.subject);

// 同比增长 before 62%; empty for what is no change.
const changeOf = ({ paragraph, start }: NoticeFigure): string =>
  CHANGE.exec(paragraph.slice(0, start))?.[0] ?? '';

function changedBy(figure: NoticeFigure, before: NoticeFigure | undefined): NoticeFigure | null {
  if (before === undefined || before.paragraph !== figure.paragraph) return null;
  const between = figure.paragraph.slice(before.start + before.words.length, figure.start);
  const change = changeOf(figure);
  return change !== '' && /^[、，]?$/.test(between.slice(0, -change.length)) ? before : null;
}

function beginsBefore({ period: first }: NoticeFigure, { period: second }: NoticeFigure): boolean {
  return first !== null && second !== null && startOf(first) < startOf(second);
}

const startOf = ({ from, to }: StatedDate): string => from ?? to ?? '';
