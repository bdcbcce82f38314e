import { type PdfPiece, pdfRows } from './pdf-lines';

const FEWEST_LINES = 4;
// A number and the blank after it stand beside their text as well: 1.　学习
const FEWEST_CHARACTERS = 5;

/** Pieces of one line without a gap as wide as a character. */
type Segment = Pick<PdfPiece, 'text' | 'left' | 'right' | 'baseline' | 'size'>;

/**
 * The first words on both sides of a blank that runs down between lines of text, as on a page set in columns or with a
 * table: read from left to right they would mix. Null for a page of one column.
 */
export function splitColumns(pieces: readonly PdfPiece[]): [left: string, right: string] | null {
  const segments = pdfRows(pieces).flatMap(segmentsOf);
  for (const { left: edge } of segments) {
    const band = longestBand(segments, edge);
    const before = band.filter(isBefore(edge)).filter(isText);
    const beside = band.filter(isAfter(edge)).filter((one) => isText(one) && before.some(isLevelWith(one)));
    const [left, right] = [before[0], beside[0]];
    if (left !== undefined && right !== undefined && beside.length >= FEWEST_LINES)
      return [left.text, right.text];
  }
  return null;
}

function segmentsOf(row: readonly PdfPiece[]): Segment[] {
  const segments: Segment[] = [];
  for (const piece of row) {
    const last = segments.at(-1);
    if (last === undefined || piece.left - last.right >= piece.size) segments.push({ ...piece });
    else Object.assign(last, { text: last.text + piece.text, right: piece.right });
  }
  return segments;
}

// The most segments in a row of which none crosses the edge.
function longestBand(segments: readonly Segment[], edge: number): Segment[] {
  let longest: Segment[] = [];
  let band: Segment[] = [];
  for (const segment of segments) {
    band = isBefore(edge)(segment) || isAfter(edge)(segment) ? [...band, segment] : [];
    if (band.length > longest.length) longest = band;
  }
  return longest;
}

const isBefore =
  (edge: number) =>
  ({ right, size }: Segment): boolean =>
    right <= edge - size;

const isAfter =
  (edge: number) =>
  ({ left, size }: Segment): boolean =>
    left > edge - size / 2;

const isText = ({ text }: Segment): boolean => text.trim().length >= FEWEST_CHARACTERS;

// Lines of one column stand further apart.
const isLevelWith =
  ({ baseline, size }: Segment) =>
  (other: Segment): boolean =>
    Math.abs(other.baseline - baseline) < 0.9 * size;
