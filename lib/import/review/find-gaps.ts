import type { ParsedNotice } from '@/lib/import/parsed-notice';
import { ordinalsIn } from '@/lib/import/text/cut-measures';
import { matchable } from '@/lib/import/text/matchable';
import { numberingAt } from '@/lib/import/text/numbering';
import { numberedLabelAt } from '@/lib/import/text/part-label';
import type { SourceLine } from '@/lib/import/text/source-line';
import type { Item, Tree } from '@/lib/import/tree/item';

type Gap = ParsedNotice['doubts'][number];
type Counted = { printed: string; value: number };

/** Gaps in numbering: 一是 then 三是, 问题2 then 问题4. A series that restarts, or does not start at one, has no gap. */
export function findGaps({ lead, items }: Tree): Gap[] {
  return [
    ...ofPieces(lead),
    ...ofItems(items, new Map()),
    ...allOf(items).flatMap(({ content }) => ofPieces(content)),
  ];
}

const allOf = (items: readonly Item[]): Item[] => items.flatMap((item) => [item, ...allOf(item.children)]);

const gap = (line: number, before: string, after: string): Gap => ({
  line,
  message: `编号从“${before}”跳到“${after}”，中间的没有读到，请对照批准的文件`,
});

// `seen` holds all numbers of each style so far: problems may count through all areas, across steps inside them.
function ofItems(items: readonly Item[], seen: Map<string, Counted[]>): Gap[] {
  const inside = new Map<string, Counted>();
  return items.flatMap((item) => {
    const { style, printedNumber: printed, value } = item.numbering;
    const { whole, children } = item;
    const earlier = seen.get(style) ?? [];
    const inSame = inside.get(style);
    const before = inSame ?? highestBelow(value, earlier);
    const jumps = before !== null && value > before.value + 1;
    inside.set(style, lastAnswer(item) ?? { printed, value });
    seen.set(style, [...earlier, { printed, value }]);
    const below = ofItems(children, seen);
    const repeats = value > 1 && inSame?.printed === printed;
    return [
      ...(repeats ? [{ line: whole.line, message: `编号“${printed}”连着出现了两次，请对照批准的文件` }] : []),
      ...(jumps ? [gap(whole.line, before.printed, printed)] : []),
      ...below,
    ];
  });
}

// 2.整改情况：… answers 1.问题：…, and 3. is next.
function lastAnswer({ numbering: { style }, content }: Item): Counted | null {
  const numbered = content.flatMap(({ text }) =>
    numberedLabelAt(text) === null ? [] : (numberingAt(text) ?? []),
  );
  const last = numbered.findLast((one) => one.style === style);
  return last === undefined ? null : { printed: last.printedNumber, value: last.value };
}

function highestBelow(value: number, counted: readonly Counted[]): Counted | null {
  const lower = counted.filter((one) => one.value < value);
  return lower.toSorted((a, b) => b.value - a.value)[0] ?? null;
}

// More series than that are never open at once.
const DEEPEST = 20;

// A series may be nested in another: each number looks for its predecessor, the innermost series first.
function ofPieces(pieces: readonly SourceLine[]): Gap[] {
  const open = new Map<string, Counted[]>();
  return pieces.flatMap(({ line, text }) =>
    ordinalsIn(matchable(text)).flatMap(({ style, printedNumber: printed, value }) => {
      const kind = `${style} ${/\d/.test(printed)}`;
      const series = open.get(kind) ?? [];
      open.set(kind, series);
      const last = series.at(-1);
      const at = series.findLastIndex((counted) => counted.value === value - 1);
      if (value !== 1) series.splice(at === -1 ? -1 : at);
      series.push({ printed, value });
      if (series.length > DEEPEST) series.shift();
      const jumps = at === -1 && last !== undefined && value > last.value + 1;
      return jumps ? [gap(line, last.printed, printed)] : [];
    }),
  );
}
