import type { Passage } from './passages-of';
import { hasFigure, printedUnits, type Quotable } from './quotable';

/** A piece of a passage as the text has it, and as the quotation has it if that differs; '' where one of them lacks it. */
export type QuotationPiece = { text: string; quotation: string | null };

/** True for a piece of which quotation and text differ. */
export const isDifference = ({ quotation }: QuotationPiece): boolean => quotation !== null;

/** True for a difference with a figure in it. */
export const isFigure = ({ text, quotation }: QuotationPiece): boolean =>
  quotation !== null && hasFigure(text + quotation);

/** A passage in pieces, in turns common and different, with the marks of the text from `start` to `end`. */
export function piecesOf(
  passage: Passage,
  quotation: Quotable,
  text: Quotable,
  start: number,
  end: number,
): QuotationPiece[] {
  const pieces: QuotationPiece[] = [];
  let written = start;
  const writeTo = (to: number | undefined): void => {
    if (to && to > written) pieces.push({ text: text.text.slice(written, to), quotation: null });
    written = Math.max(written, to || 0);
  };
  passage.forEach((before, index) => {
    const after = passage[index + 1];
    const [quoted, printed] = [before.quoted + before.length, before.printed + before.length];
    writeTo(text.ends[printed - 1]);
    if (!after) return;
    const other = {
      text: printedUnits(text, printed, after.printed),
      quotation: printedUnits(quotation, quoted, after.quoted),
    };
    if (other.text) writeTo(text.starts[printed]);
    pieces.push(other);
    written = Math.max(written, text.ends[after.printed - 1] || 0);
  });
  writeTo(end);
  return pieces;
}
