import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { isNearWhite } from '@/lib/import/input/css-color';

const COLORS: readonly number[] = [OPS.setFillRGBColor, OPS.setFillGray, OPS.setFillCMYKColor];
const TEXTS: readonly number[] = [OPS.showText, OPS.showSpacedText, OPS.nextLineShowText];

/** True for the operations of a page of a PDF that show text in white, which nobody sees on white paper. */
export function showsWhiteText(operations: {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}): boolean {
  let isWhite = false;
  const outer: boolean[] = [];
  for (const [at, operation] of operations.fnArray.entries()) {
    if (operation === OPS.save) outer.push(isWhite);
    else if (operation === OPS.restore) isWhite = outer.pop() ?? false;
    else if (COLORS.includes(operation)) isWhite = namesWhite(operations.argsArray[at]);
    else if (isWhite && TEXTS.includes(operation)) return true;
  }
  return false;
}

// pdf.js gives every colour as one of CSS: #ffffff
function namesWhite(values: unknown): boolean {
  const [color] = Array.isArray(values) ? values.map(String) : [];
  return color !== undefined && isNearWhite(color);
}
