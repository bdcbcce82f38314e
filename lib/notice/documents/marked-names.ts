import { type GoverningClause, governingClause } from './governing-clause';

/**
 * A name in 《》 without its marks, where its opening mark stands, who acts and the verb that governs it, the document
 * number printed right after it, （莆司〔2023〕12号）, and whether it is part of another name.
 */
export type MarkedName = GoverningClause & {
  name: string;
  number: string | null;
  start: number;
  isInside: boolean;
};

// With the end of a name in its text, mark and number included.
type Span = Omit<MarkedName, 'isInside'> & { end: number };

const CLOSING = new Map([
  ['》', '《'],
  ['〉', '〈'],
]);
const NUMBER = /^(?:〔\d{4}〕第?\d+号|（[^（）《》〔〕，。；]{0,12}〔\d{4}〕第?\d+号）)/;
const JOINT = /^(?:[、和与及]|以及)?$/;

/**
 * Every name in 《》 in a paragraph, in the order of opening marks; a name inside another, 〈…〉 or 《…》, counts
 * as one of its own. In 印发《甲》《乙》 both have the verb.
 */
export function markedNames(text: string): MarkedName[] {
  const spans: Span[] = [];
  let open: { mark: string; start: number }[] = [];
  for (const { 0: mark, index } of text.matchAll(/[《》〈〉]/g)) {
    // Single marks on their own do not enclose a name.
    if (mark === '《' || (mark === '〈' && open.length > 0)) open.push({ mark, start: index });
    const at = open.findLastIndex((opened) => opened.mark === CLOSING.get(mark));
    const start = open[at]?.start;
    if (start === undefined) continue;
    open = open.slice(0, at);
    const number = NUMBER.exec(text.slice(index + 1))?.[0] ?? null;
    const end = index + 1 + (number?.length ?? 0);
    spans.push({ name: text.slice(start + 1, index), ...clauseOf(text, start, spans), number, start, end });
  }
  return spans
    .toSorted((a, b) => a.start - b.start)
    .map(({ end, ...span }) => ({
      ...span,
      isInside: spans.some((outer) => outer.start < span.start && end < outer.end),
    }));
}

function clauseOf(text: string, start: number, earlier: Span[]): GoverningClause {
  const joined = earlier.find(({ end }) => end <= start && JOINT.test(text.slice(end, start)));
  if (joined === undefined) return governingClause(text.slice(0, start));
  return { subject: joined.subject, verb: joined.verb };
}
