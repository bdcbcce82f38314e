import { numberingAt } from '@/lib/import/text/numbering';

/** A piece of text on a page of a PDF, in points: its left and right end, its baseline, and the size of its type. */
export type PdfPiece = { text: string; left: number; right: number; baseline: number; size: number };

/** A line of a page: its words, its ends, and the size of its type. */
export type PdfLine = { text: string; left: number; right: number; size: number };

/** The lines of a page from top to bottom; pieces on one baseline are joined, with a space where a gap is wider than a third of the type. */
export function pdfLines(pieces: readonly PdfPiece[]): PdfLine[] {
  const rows: PdfPiece[][] = [];
  for (const piece of pieces.filter(({ text }) => text.trim() !== '')) {
    const row = rows.find(
      ([first]) => first !== undefined && Math.abs(first.baseline - piece.baseline) < first.size / 2,
    );
    if (row === undefined) rows.push([piece]);
    else row.push(piece);
  }
  return rows
    .toSorted(([a], [b]) => (b?.baseline ?? 0) - (a?.baseline ?? 0))
    .map((row) => {
      const sorted = row.toSorted((a, b) => a.left - b.left);
      const text = sorted
        .map((piece, at) => `${isApart(sorted[at - 1], piece) ? ' ' : ''}${piece.text}`)
        .join('');
      const [first] = sorted;
      const right = Math.max(...sorted.map((piece) => piece.right));
      return { text: text.trim(), left: first?.left ?? 0, right, size: first?.size ?? 0 };
    });
}

const isApart = (before: PdfPiece | undefined, piece: PdfPiece): boolean =>
  before !== undefined && piece.left - before.right > piece.size / 3;

/**
 * The paragraphs of pages: a line continues the one above if that one reaches the right edge of the text and this one
 * begins at the left edge, without the indent of a new paragraph (GB/T 9704: two characters).
 */
export function pdfParagraphs(pages: readonly (readonly PdfLine[])[]): string[] {
  const all = pages.flat();
  const left = Math.min(...all.map((line) => line.left));
  const right = Math.max(...all.map((line) => line.right));
  const paragraphs: string[] = [];
  let above: PdfLine | null = null;
  for (const line of all) {
    const isFull = above !== null && above.right > right - 1.5 * above.size;
    const isIndented = line.left > left + line.size;
    if (isFull && !isIndented) paragraphs.push(`${paragraphs.pop() ?? ''}${line.text}`);
    else paragraphs.push(line.text);
    above = line;
  }
  return paragraphs;
}

/** The pages without their first and last lines that stand on most of them, and those lines, each once; lines of a head or foot may differ in their digits, numbered lines and sentences not. */
export function withoutRunningLines(pages: readonly (readonly PdfLine[])[]): {
  pages: PdfLine[][];
  running: string[];
} {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(edgesOf(page).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const isRunning = (line: PdfLine, page: readonly PdfLine[]): boolean => {
    const often = (counts.get(keyOf(line)) ?? 0) >= Math.max(2, pages.length / 2);
    return edgesOf(page).includes(line) && (often || /^[-—–]?\s*\d{1,3}\s*[-—–]?$/.test(line.text));
  };
  const running = pages.flatMap((page) =>
    page.filter((line) => isRunning(line, page)).map(({ text }) => text),
  );
  return {
    pages: pages.map((page) => page.filter((line) => !isRunning(line, page))),
    running: [...new Set(running)],
  };
}

const edgesOf = (page: readonly PdfLine[]): PdfLine[] => [
  ...new Set([...page.slice(0, 1), ...page.slice(-1)]),
];

// 4.关于“第4项工作”的问题 and 13.关于“第13项工作”的问题 are two findings.
const keyOf = ({ text }: PdfLine): string =>
  (numberingAt(text) === null && !/[。；：“]/.test(text) ? text.replace(/\d+/g, '0') : text).replace(
    /\s/g,
    '',
  );
