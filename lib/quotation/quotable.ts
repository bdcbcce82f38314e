import type { FoldCharacter } from '@/lib/folding';
import type { TextFolder } from '@/lib/search/fold/create-text-folder';

/**
 * A text as it is compared with a quotation: as printed, and its units, each a folded character or a whole figure, with
 * the places in the printed text where they start and end. Marks and blanks between units belong to none.
 */
export type Quotable = { text: string; units: string[]; starts: number[]; ends: number[] };

/** How a text is folded before its units are taken. */
export type QuotationFolder = Pick<TextFolder, 'foldCharacter' | 'foldWords'>;

/** Stands between two stretches of a text; no passage runs across it. */
export const END = '\0';

// What says nothing of its own. What changes a figure or a word is no mark: % + × ‰.
const MARK =
  /^[ -$&-*,-/:-@[-`{-\u00B1\u00B4-\u00B8\u00BB\u00BF\u2010-\u202F\u2031-\u206F\u2500-\u257F\u3000-\u3006\u3008-\u3020\u30FB\uFE10-\uFE4F]$/;
// A figure is compared as a whole, with the marks inside it, its sign of per cent and its Chinese unit: 17.63% and 17.6 differ.
const UNIT =
  /百分之[\d.〇一二三四五六七八九十百点]+|\d+(?:[ -/:、]\d+)*(?:[%‰]|[十百千万亿]+)?|[〇一二两三四五六七八九十百千万亿]+|[\s\S]/gu;
// 增长-62% has a sign, 588-600 and 2023-05 have none.
const SIGNED = /[\u3400-\u9FFF]-$/;
const FIGURE = /[\d%‰〇一二两三四五六七八九十百千万亿]/;

// NFKC would make them plain digits: 10³ is not 103.
const OTHER_NUMBER = /[\u00B2\u00B3\u00B9\u00BC-\u00BE\u2070-\u209F\u2150-\u218F\u2460-\u24FF\u2776-\u2793]/;
const BLANK = /[^\S\r\n]/;
const DASH = /[~\u2010-\u2015\u2212\u2500\u301C\uFF5E]/;

/** The units of a text, folded as in search. A blank between two digits of one line counts: “36 15” is not “3615”. */
export function toQuotable(text: string, { foldCharacter, foldWords }: QuotationFolder): Quotable {
  const quotable: Quotable = { text, units: [], starts: [], ends: [] };
  // where the character that a folded one comes from starts and ends
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of text) {
    folded += foldForQuotation(character, foldCharacter);
    const end = at + character.length;
    while (starts.length < folded.length) ends[starts.push(at) - 1] = end;
    at = end;
  }
  const words = foldWords(folded);
  words.replace(UNIT, (unit, first: number) => {
    if (!MARK.test(unit)) {
      const sign = /\d/.test(unit) && SIGNED.test(words.slice(Math.max(first - 2, 0), first)) ? 1 : 0;
      quotable.units.push(sign ? `-${unit}` : unit);
      quotable.starts.push(starts[first - sign] || 0);
      quotable.ends.push(ends[first + unit.length - 1] || 0);
    }
    return '';
  });
  return quotable;
}

function foldForQuotation(character: string, foldCharacter: FoldCharacter): string {
  if (character === END || OTHER_NUMBER.test(character)) return character;
  if (BLANK.test(character)) return ' ';
  return DASH.test(character) ? '-' : foldCharacter(character);
}

/** True for words with a figure, in digits or Chinese numerals. */
export const hasFigure = (words: string): boolean => FIGURE.test(words);

/** The text as printed from a unit up to another, without the marks around them. */
export function printedUnits({ text, starts, ends }: Quotable, from: number, to: number): string {
  return from < to ? text.slice(starts[from], ends[to - 1]) : '';
}

/** The text as printed between a unit and the one before it: marks, blanks, line ends. */
export function gapBefore({ text, starts, ends }: Quotable, at: number): string {
  return text.slice(ends[at - 1] || 0, starts[at]);
}
