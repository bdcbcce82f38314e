import type { TextPlace } from '@/lib/notice/places/placed-texts';
import type { NoticeFigure } from './notice-figures';

/** A sentence with figures: its place and, in the order of the text, its words in pieces, those of figures apart. */
export type FigureSentence = {
  place: TextPlace;
  figures: NoticeFigure[];
  pieces: { words: string; figure: NoticeFigure | null }[];
};

/** The sentences in which figures stand, in reading order; a sentence ends at 。 or ；. */
export function figureSentences(figures: readonly NoticeFigure[]): FigureSentence[] {
  const sentences: { from: number; to: number; figures: NoticeFigure[] }[] = [];
  for (const figure of figures) {
    const last = sentences.at(-1);
    const [first] = last?.figures ?? [];
    if (
      last &&
      first &&
      first.place === figure.place &&
      first.paragraph === figure.paragraph &&
      figure.start < last.to
    )
      last.figures.push(figure);
    else sentences.push({ ...boundsAround(figure), figures: [figure] });
  }
  return sentences.flatMap(({ from, to, figures: own }) => {
    const [first] = own;
    if (first === undefined) return [];
    return [{ place: first.place, figures: own, pieces: piecesOf(first.paragraph, from, to, own) }];
  });
}

/** The sentence of a figure, as printed. */
export function sentenceOf(figure: Pick<NoticeFigure, 'paragraph' | 'start'>): string {
  const { from, to } = boundsAround(figure);
  return figure.paragraph.slice(from, to);
}

function boundsAround({ paragraph, start }: Pick<NoticeFigure, 'paragraph' | 'start'>): {
  from: number;
  to: number;
} {
  const end = paragraph.slice(start).search(/[。；\n]/);
  return {
    from: paragraph.slice(0, start).search(/[^。；\n]*$/),
    to: end < 0 ? paragraph.length : start + end + 1,
  };
}

function piecesOf(
  text: string,
  from: number,
  to: number,
  figures: readonly NoticeFigure[],
): FigureSentence['pieces'] {
  let at = from;
  const pieces = figures.flatMap((figure) => {
    const before = { words: text.slice(at, figure.start), figure: null };
    at = figure.start + figure.words.length;
    return [before, { words: figure.words, figure }];
  });
  return [...pieces, { words: text.slice(at, to), figure: null }].filter(({ words }) => words !== '');
}
