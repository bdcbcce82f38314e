import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PdfPiece } from './pdf-lines';

type Box = { left: number; bottom: number; right: number; top: number };
type Matrix = readonly [number, number, number, number, number, number];

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The flat surfaces that the operations of a page paint, in points: rules, underlines, and lines through text. */
export function flatBoxes(operations: { fnArray: readonly number[]; argsArray: readonly unknown[] }): Box[] {
  let matrix = IDENTITY;
  const outer: Matrix[] = [];
  return operations.fnArray.flatMap((operation, at): Box[] => {
    const values = operations.argsArray[at];
    if (operation === OPS.save) outer.push(matrix);
    else if (operation === OPS.restore) matrix = outer.pop() ?? IDENTITY;
    else if (operation === OPS.transform) matrix = within(matrix, numbersOf(values));
    else if (operation === OPS.constructPath && Array.isArray(values)) {
      const box = boxOf(matrix, numbersOf(values[2]));
      return box.top - box.bottom < FLAT && box.right - box.left > FLAT ? [box] : [];
    }
    return [];
  });
}

const FLAT = 2.5;

/** The pieces of a page with a line through the middle of their characters. */
export function struckPieces(pieces: readonly PdfPiece[], boxes: readonly Box[]): PdfPiece[] {
  return pieces.filter(({ text, left, right, baseline, size }) => {
    const isThrough = (box: Box): boolean => {
      const middle = (box.bottom + box.top) / 2 - baseline;
      const shared = Math.min(right, box.right) - Math.max(left, box.left);
      // A piece may hold more than the words that are struck out.
      return (
        middle > size * 0.15 && middle < size * 0.65 && shared > Math.min(size * 0.4, (right - left) / 2)
      );
    };
    return text.trim() !== '' && boxes.some(isThrough);
  });
}

function numbersOf(values: unknown): number[] {
  if (Array.isArray(values)) return values.map(Number);
  return ArrayBuffer.isView(values) && values instanceof Float32Array ? [...values] : [];
}

function within([a, b, c, d, e, f]: Matrix, inner: readonly number[]): Matrix {
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function boxOf([a, b, c, d, e, f]: Matrix, bounds: readonly number[]): Box {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = bounds;
  const xs = [a * x1 + c * y1 + e, a * x2 + c * y2 + e];
  const ys = [b * x1 + d * y1 + f, b * x2 + d * y2 + f];
  return { left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys) };
}
