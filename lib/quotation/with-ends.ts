import { commonUnits, type Step, unitFrom } from './common-units';
import type { Block } from './create-finder';
import { END, gapBefore, hasFigure, type Quotable } from './quotable';

// The most units at an end of a passage that are taken for others than those of the text, or stand further on in it: up to
// FURTHER units, a single one, which may be there by chance, up to NEXT.
const AT_END = 3;
const FURTHER = 20;
const NEXT = 2;

/**
 * The blocks of a passage, each begun as early as quotation and text agree, and one, perhaps empty, beyond each end that
 * differs. `from` and `to` bound the units of the quotation that may belong to it.
 */
export function withEnds(
  blocks: readonly Block[],
  from: number,
  to: number,
  quotation: Quotable,
  text: Quotable,
): Block[] {
  const common = (quoted: number, printed: number, step: Step, most: number): number =>
    commonUnits(quotation.units, quoted, text.units, printed, step, most);
  let [quotedEnd, printedEnd] = [from, 0];
  const whole = blocks.map(({ quoted, printed, length }) => {
    const more = common(quoted, printed, -1, Math.min(quoted - quotedEnd, printed - printedEnd));
    [quotedEnd, printedEnd] = [quoted + length, printed + length];
    return { quoted: quoted - more, printed: printed - more, length: length + more };
  });
  const { quoted, printed } = whole[0] || { quoted: 0, printed: 0 };
  const beyond = (edge: number, textEdge: number, step: Step, most: number): Block[] => {
    const [own, others] = skippedAt(quotation, edge, text, textEdge, step, most);
    if (!own && !others) return [];
    const [at, textAt] = [edge + step * own, textEdge + step * others];
    const length = common(at, textAt, step, most - own);
    return [
      step > 0
        ? { quoted: at, printed: textAt, length }
        : { quoted: at - length, printed: textAt - length, length },
    ];
  };
  return beyond(quoted, printed, -1, quoted - from).concat(
    whole,
    beyond(quotedEnd, printedEnd, 1, to - quotedEnd),
  );
}

// How many units of quotation and text differ beside a passage: one figure each, or the few left of a clause, unless the text has them further on.
function skippedAt(
  quotation: Quotable,
  quoted: number,
  text: Quotable,
  printed: number,
  step: Step,
  most: number,
): [number, number] {
  const isFigure = (of: Quotable, edge: number): boolean =>
    hasFigure(unitFrom(of.units, edge, step, 0)) && !/[。！？；\n]/.test(gapBefore(of, edge));
  if (most && isFigure(quotation, quoted) && isFigure(text, printed)) return [1, 1];
  const left = clauseUnits(quotation, quoted, step, most);
  if (left > AT_END) return [0, 0];
  for (let others = 1; left && others <= (left > 1 ? FURTHER : NEXT); others += 1) {
    if (unitFrom(text.units, printed, step, others - 1) === END) break;
    if (commonUnits(quotation.units, quoted, text.units, printed + step * others, step, left) === left)
      return [0, others];
  }
  return clauseUnits(text, printed, step, left) === left ? [left, left] : [0, 0];
}

// The units from a place to the end of its clause, or back to its beginning; no more than one above AT_END.
function clauseUnits(of: Quotable, edge: number, step: Step, most: number): number {
  let count = 0;
  for (;;) {
    const unit = unitFrom(of.units, edge, step, count);
    if (count >= most || count > AT_END || !unit || unit === END || gapBefore(of, edge + step * count))
      return count;
    count += 1;
  }
}
