import type { Block } from './create-finder';
import { END, gapBefore, type Quotable } from './quotable';
import { withEnds } from './with-ends';

/** A passage of a quotation: what it has in common with the text, in order; the first or last may be empty, beyond an end that differs. */
export type Passage = Block[];

// The most units that a quotation may add, or leave out, inside one passage.
const ADDED = 30;
const LEFT_OUT = 60;
// So many common units are a passage wherever they stand; fewer must be a whole clause of the quotation, of as many characters.
const ENOUGH = 12;
const FEWEST = 6;

/**
 * The passages of a quotation: blocks that follow each other closely in quotation and text, with what differs at their
 * ends. What a quotation shares with the text by chance is left out, so that it parts no passage.
 */
export function passagesOf(blocks: readonly Block[], quotation: Quotable, text: Quotable): Passage[] {
  const grouped = grouping(blocks, quotation, text);
  const sure = grouping(
    blocks.filter((block) => grouped.some((one) => isSure(one) && one.includes(block))),
    quotation,
    text,
  );
  const others = grouped.filter((passage) => !isSure(passage)).sort((a, b) => commonOf(b) - commonOf(a));
  const found: Passage[] = [];
  for (const passage of sure.concat(others)) {
    const [start, end] = quotedSpan(passage);
    let [from, to] = [0, quotation.units.length];
    for (const other of sure.concat(found)) {
      const [before, after] = quotedSpan(other);
      if (other === passage) continue;
      if (after <= start) from = Math.max(from, after);
      else to = Math.min(to, before);
    }
    if (to < end) continue;
    const whole = withEnds(passage, from, to, quotation, text);
    if (isMeant(whole, quotation, from, to)) found.push(whole);
  }
  return found.sort((a, b) => quotedSpan(a)[0] - quotedSpan(b)[0]);
}

/** The units of the quotation that a passage covers: the first, and the one behind the last. */
export function quotedSpan(passage: Passage): [number, number] {
  const last = passage[passage.length - 1];
  return [passage[0]?.quoted || 0, last ? last.quoted + last.length : 0];
}

/** The units of the text that a passage covers. */
export function printedSpan(passage: Passage): [number, number] {
  const last = passage[passage.length - 1];
  return [passage[0]?.printed || 0, last ? last.printed + last.length : 0];
}

const commonOf = (passage: Passage): number => passage.reduce((sum, { length }) => sum + length, 0);
const isSure = (passage: Passage): boolean => commonOf(passage) >= ENOUGH;

function grouping(blocks: readonly Block[], quotation: Quotable, text: Quotable): Passage[] {
  const passages: Passage[] = [];
  for (const block of blocks) {
    const passage = passages[passages.length - 1];
    if (passage && follows(passage, block, quotation, text)) passage.push(block);
    else passages.push([block]);
  }
  return passages;
}

function follows(passage: Passage, { quoted, printed }: Block, quotation: Quotable, text: Quotable): boolean {
  const [end, added] = [printedSpan(passage)[1], quoted - quotedSpan(passage)[1]];
  const leftOut = text.units.slice(end, printed);
  if (printed < end || leftOut.length > LEFT_OUT || leftOut.includes(END) || added > ADDED) return false;
  // a quotation that begins a new line, or says that it leaves something out, goes on elsewhere
  return added > 0 || printed === end || !/[…\n]|\.\.\./.test(gapBefore(quotation, quoted));
}

// `first` and `last` bound the units that no other passage covers.
function isMeant(passage: Passage, quotation: Quotable, first: number, last: number): boolean {
  const [from, to] = quotedSpan(passage);
  const { length } = quotation.units.slice(from, to).join('');
  const isClause =
    (from === first || gapBefore(quotation, from)) && (to === last || gapBefore(quotation, to));
  return isSure(passage) || (!!isClause && length >= FEWEST && commonOf(passage) * 2 >= to - from);
}
