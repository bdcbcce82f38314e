import type { StatedDate } from './dates-in';
import type { NoticeFigure } from './notice-figures';

/** Two figures of one thing at different times, the earlier one first. */
export type FigurePair = { earlier: NoticeFigure; later: NoticeFigure };

// How fast something grew is no figure of the thing itself.
const CHANGE = /^(?:[同环]比)?$/;

/**
 * The pairs of figures in which a paragraph gives one thing for two periods: the same unit, and the same words or their
 * end (2023年度延期审理行政复议案件占比14.55%，2024年度占比0.2%). Nothing is computed from them.
 */
export function figurePairs(figures: readonly NoticeFigure[]): FigurePair[] {
  const taken = new Set<NoticeFigure>();
  return figures.flatMap((earlier, index) => {
    if (taken.has(earlier)) return [];
    const later = figures.slice(index + 1).find((figure) => !taken.has(figure) && arePair(earlier, figure));
    if (later === undefined) return [];
    taken.add(later);
    return [{ earlier, later }];
  });
}

function arePair(earlier: NoticeFigure, later: NoticeFigure): boolean {
  return (
    earlier.place === later.place &&
    earlier.paragraph === later.paragraph &&
    earlier.unit === later.unit &&
    !CHANGE.test(later.subject) &&
    earlier.subject.endsWith(later.subject) &&
    beginsBefore(earlier, later)
  );
}

function beginsBefore({ period: first }: NoticeFigure, { period: second }: NoticeFigure): boolean {
  return first !== null && second !== null && startOf(first) < startOf(second);
}

const startOf = ({ from, to }: StatedDate): string => from ?? to ?? '';
