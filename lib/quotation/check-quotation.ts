import { type CheckedPassage, checkPassage } from './check-passage';
import { passagesOf, quotedSpan } from './passages-of';
import { isDifference, isFigure } from './pieces-of';
import { gapBefore, printedUnits, toQuotable } from './quotable';
import type { QuotationSource } from './quotation-source';
import { quotedWords } from './quoted-words';

/** The most characters that are compared at once, and the fewest beside marks and blanks. */
export const MOST_QUOTED = 2000;
export const FEWEST_QUOTED = 6;

/** A passage, and whether the quotation runs on to it from one that does not stand before it in the notice. */
export type AnswerPassage = { checked: CheckedPassage; joined: boolean };

/** What a quotation has from the notices, passages with changed figures first, and what is in none of them, as pasted. */
export type QuotationAnswer = { passages: AnswerPassage[]; unknown: string[] };

/** Compares a pasted quotation with the notices; a citation after it is no part of it. Null for less than FEWEST_QUOTED. */
export function checkQuotation(source: QuotationSource, pasted: string): QuotationAnswer | null {
  const quotation = toQuotable(quotedWords(pasted), source.folder);
  const { units } = quotation;
  if (units.join('').length < FEWEST_QUOTED) return null;
  const passages: AnswerPassage[] = [];
  const unknown: string[] = [];
  let done = 0;
  const skipTo = (unit: number): void => {
    const words = printedUnits(quotation, done, unit);
    if (words) unknown.push(words);
  };
  for (const passage of passagesOf(source.find(units), quotation, source.text)) {
    const checked = checkPassage(passage, quotation, source);
    const [from, to] = quotedSpan(passage);
    if (!checked) continue;
    skipTo(from);
    // behind the end of a sentence or line of the quotation another passage may begin
    const joined = from > 0 && from === done && !/[。！？；;!?…\n]/.test(gapBefore(quotation, from));
    passages.push({ checked, joined });
    done = to;
  }
  skipTo(units.length);
  return { passages: passages.sort((a, b) => rankOf(a) - rankOf(b)), unknown };
}

/** 0 for a passage with changed figures, 1 for one that differs otherwise, 2 for one that says what the notice says. */
export function rankOf({ checked: { pieces }, joined }: AnswerPassage): number {
  if (pieces.some(isFigure)) return 0;
  return joined || pieces.some(isDifference) ? 1 : 2;
}
