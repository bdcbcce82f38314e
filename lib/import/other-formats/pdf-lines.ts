import { numberingAt } from '@/lib/import/text/numbering';

/** A piece of text on a page of a PDF, in points: its left and right end, its baseline, and the size of its type. */
export type PdfPiece = { text: string; left: number; right: number; baseline: number; size: number };

/** A line of a page: its words, its ends, its baseline, and the size of its type. */
export type PdfLine = { text: string; left: number; right: number; baseline: number; size: number };

/** The pieces of a page that stand on one baseline, nearly, from top to bottom and from left to right. */
export function pdfRows(pieces: readonly PdfPiece[]): PdfPiece[][] {
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
    .map((row) => row.toSorted((a, b) => a.left - b.left));
}

/** The lines of a page from top to bottom; pieces on one baseline are joined, with a space where a gap is wider than a third of the type. */
export function pdfLines(pieces: readonly PdfPiece[]): PdfLine[] {
  return pdfRows(pieces).map((row) => {
    const text = row.map((piece, at) => `${isApart(row[at - 1], piece) ? ' ' : ''}${piece.text}`).join('');
    const { left = 0, baseline = 0, size = 0 } = row[0] ?? {};
    const right = Math.max(...row.map((piece) => piece.right));
    return { text: text.trim(), left, right, baseline, size };
  });
}

const isApart = (before: PdfPiece | undefined, piece: PdfPiece): boolean =>
  before !== undefined && piece.left - before.right > piece.size / 3;

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
