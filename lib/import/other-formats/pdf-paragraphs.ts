import { numberingAt } from '@/lib/import/text/numbering';
import { labelAt } from '@/lib/import/text/part-label';
import type { PdfLine } from './pdf-lines';

type Pair = { line: PdfLine; above: PdfLine | null; isFull: boolean; isIndented: boolean; gap: number };

/**
 * The paragraphs of pages: a line continues the one above if that one reaches the right edge of the text and this one
 * begins at the left edge, without the indent of a new paragraph (GB/T 9704: two characters). Where paragraphs have no
 * indent, a wider gap begins one, and so does a number or a label below the end of a sentence.
 */
export function pdfParagraphs(pages: readonly (readonly PdfLine[])[]): string[] {
  const all = pages.flat();
  const left = Math.min(...all.map((line) => line.left));
  const right = Math.max(...all.map((line) => line.right));
  const pairs = pages.flatMap((page, number) =>
    page.map((line, at): Pair => {
      const above = page[at - 1] ?? pages[number - 1]?.at(-1) ?? null;
      const isFull = above !== null && above.right > right - 1.5 * above.size;
      const isIndented = line.left > left + line.size;
      return { line, above, isFull, isIndented, gap: at === 0 ? 0 : (above?.baseline ?? 0) - line.baseline };
    }),
  );
  const widest = 1.35 * usualGap(pairs);
  const isFlush = beginsFlush(pairs);
  const paragraphs: string[] = [];
  for (const { line, above, isFull, isIndented, gap } of pairs) {
    const begins = gap > widest || (isFlush && endsSentence(above) && hasMark(line));
    if (isFull && !isIndented && !begins) paragraphs.push(`${paragraphs.pop() ?? ''}${line.text}`);
    else paragraphs.push(line.text);
  }
  return paragraphs;
}

// Between a full line and the next, which mostly goes on; Infinity on pages without any.
function usualGap(pairs: readonly Pair[]): number {
  const gaps = pairs.filter(({ isFull, gap }) => isFull && gap > 0).map(({ gap }) => gap);
  return gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? Infinity;
}

// Below a line that ends early a paragraph begins: most of them at the edge of the text.
function beginsFlush(pairs: readonly Pair[]): boolean {
  const first = pairs.filter(({ above, isFull }) => above !== null && !isFull);
  return first.filter(({ isIndented }) => !isIndented).length > first.length / 2;
}

const endsSentence = (line: PdfLine | null): boolean => /[。；：！？]["”’）]?$/.test(line?.text ?? '');

const hasMark = ({ text }: PdfLine): boolean =>
  numberingAt(text) !== null || (labelAt(text)?.kind ?? 'unknown') !== 'unknown';
