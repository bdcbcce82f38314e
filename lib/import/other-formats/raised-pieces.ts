import { type PdfPiece, pdfRows } from './pdf-lines';

const SMALLER = 0.85;
const OFF_LINE = 0.08;

/** The pieces of a page that are smaller than the one beside them and stand above or below its baseline: the 2 of 10². */
export function raisedPieces(pieces: readonly PdfPiece[]): PdfPiece[] {
  return pdfRows(pieces).flatMap((row) =>
    row.filter((piece, at) => [row[at - 1], row[at + 1]].some((beside) => isRaisedBeside(piece, beside))),
  );
}

function isRaisedBeside(piece: PdfPiece, beside: PdfPiece | undefined): boolean {
  if (beside === undefined || piece.size > beside.size * SMALLER) return false;
  const gap = Math.max(piece.left - beside.right, beside.left - piece.right);
  return gap < beside.size / 3 && Math.abs(piece.baseline - beside.baseline) > beside.size * OFF_LINE;
}
