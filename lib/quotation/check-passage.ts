import { type Passage, printedSpan } from './passages-of';
import { piecesOf, type QuotationPiece } from './pieces-of';
import { gapBefore, type Quotable } from './quotable';
import type { Place, QuotationSource } from './quotation-source';

/**
 * A passage of a quotation that stands in a notice: where, what the notice says there with the rest of its sentence, and
 * how the quotation differs; `marks` is true if marks do. `elsewhere` are other places with the same words.
 */
export type CheckedPassage = {
  place: Place;
  pieces: QuotationPiece[];
  before: string;
  after: string;
  marks: boolean;
  elsewhere: Place[];
};

/** Compares a passage of a quotation with the text, mark by mark too; null for a passage outside all records. */
export function checkPassage(
  passage: Passage,
  quotation: Quotable,
  { text, folder, placeOf, elsewhere }: QuotationSource,
): CheckedPassage | null {
  const [from, to] = printedSpan(passage);
  const place = placeOf(from, to);
  if (!place) return null;
  const [start, end] = [text.starts[from] || 0, text.ends[to - 1] || 0];
  // marks that open or close belong to the passage, the rest of the sentence stands around it
  const [, before = '', opening = ''] =
    /([^。！？；\0\n]*?)([“‘《（]*)$/.exec(text.text.slice(0, start)) || [];
  const [, closing = '', after = ''] =
    /^([”’》）]*(?:[。！？；]+[”’》）]*)?)([^。！？；\0\n]*[。！？；]?)/.exec(text.text.slice(end)) || [];
  const marksAt = (of: Quotable, at: number): string =>
    Array.from(gapBefore(of, at).replace(QUOTES, '|').replace(TITLES, '<'), folder.foldCharacter)
      .join('')
      .replace(/。/g, '.')
      .replace(/、/g, ',');
  return {
    place,
    pieces: piecesOf(passage, quotation, text, start - opening.length, end + closing.length),
    before,
    after: /[。！？；]/.test(closing) ? '' : after,
    marks: passage.some(({ quoted, printed, length }) =>
      text.units
        .slice(printed + 1, printed + length)
        .some((_, index) => marksAt(quotation, quoted + index + 1) !== marksAt(text, printed + index + 1)),
    ),
    elsewhere: passage[1] ? [] : elsewhere(from, to),
  };
}

// Copying and quoting turn one kind into another; search takes them out.
const QUOTES = /["'“”„‘’「」『』〝〞]/g;
const TITLES = /[《》〈〉«»]/g;
