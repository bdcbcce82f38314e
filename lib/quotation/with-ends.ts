import { commonUnits, type Step, unitFrom } from './common-units';
import type { Block } from './create-finder';
import { END, gapBefore, hasFigure, type Quotable } from './quotable';

// The most units at an end of a passage that are taken for others than those of the text, or stand further on in it: up to
// FURTHER units, a single one, which may be there by chance, up to NEXT. LEFT is the most of a clause that is
// compared behind other units.
const AT_END = 3;
const FURTHER = 20;
const NEXT = 2;
const LEFT = 12;
// Left out before a passage, or behind it, they turn its meaning: 未完成整改, 力争12月取得成果, 2人次, 50多天.
const TURNS = /([不未无没非勿]|力争|争取)$/;
const COUNTS = /(?:\d[万亿]?(?=[多余])|\d人(?=次))(.)$/;
// Marks inside a clause: 元/年, 制定《办法》.
const WITHIN = /^[/“”‘’"《》]*$/;

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
  const left = clauseUnits(quotation, quoted, step, most, LEFT);
  const swapped = swappedAt(quotation, quoted, text, printed, step, left);
  if (most && isFigure(quotation, quoted) && isFigure(text, printed)) return swapped || [1, 1];
  if (!left) return [0, turningUnits(text, printed, step)];
  for (let others = 1; left <= AT_END && others <= (left > 1 ? FURTHER : NEXT); others += 1) {
    if (unitFrom(text.units, printed, step, others - 1) === END) break;
    if (commonUnits(quotation.units, quoted, text.units, printed + step * others, step, left) === left)
      return [0, others];
  }
  if (swapped) return swapped;
  const isClause = left <= AT_END && clauseUnits(text, printed, step, left, AT_END) === left;
  return isClause ? [left, left] : [0, 0];
}

// How many units differ if quotation and text agree behind them, up to the end of the quotation's clause.
function swappedAt(
  quotation: Quotable,
  quoted: number,
  text: Quotable,
  printed: number,
  step: Step,
  left: number,
): [number, number] | null {
  for (let own = 1; own <= AT_END && own < left; own += 1) {
    for (let others = 1; others <= AT_END; others += 1) {
      const [at, textAt] = [quoted + step * own, printed + step * others];
      if (unitFrom(text.units, printed, step, others - 1) === END) break;
      if (commonUnits(quotation.units, at, text.units, textAt, step, left - own) === left - own)
        return [own, others];
    }
  }
  return null;
}

// How many units of the text stand beside a passage, without a mark between, and turn its meaning.
function turningUnits(text: Quotable, edge: number, step: Step): number {
  const beside = text.units.slice(Math.max(edge - 2, 0), step > 0 ? edge + 1 : edge).join('');
  const turning = !gapBefore(text, edge) && (step > 0 ? COUNTS : TURNS).exec(beside);
  return turning ? (turning[1] || '').length : 0;
}

// The units from a place to the end of its clause, or back to its beginning; no more than one above `enough`.
function clauseUnits(of: Quotable, edge: number, step: Step, most: number, enough: number): number {
  let count = 0;
  for (;;) {
    const unit = unitFrom(of.units, edge, step, count);
    const isOver = count >= most || count > enough || !unit || unit === END;
    if (isOver || !WITHIN.test(gapBefore(of, edge + step * count))) return count;
    count += 1;
  }
}
