import type { Notice } from '@/lib/model/notice';
import type { TextPlace } from '@/lib/notice/places/placed-texts';
import { type FactSentence, factSentences } from './fact-sentences';
import type { NoticeFigure } from './notice-figures';
import { QUANTITIES, type Quantity } from './units';

/** Sentences with figures that stand under one heading of the notice. */
export type FigureGroup = { heading: string; sentences: FactSentence<NoticeFigure>[] };

/** The sentences with figures under the nearest heading of each, theme before area before chapter, in reading order. */
export function figureGroups(notice: Notice, figures: readonly NoticeFigure[]): FigureGroup[] {
  const groups: FigureGroup[] = [];
  for (const sentence of factSentences(figures)) {
    const heading = headingOf(notice, sentence.place);
    const last = groups.at(-1);
    if (last?.heading === heading) last.sentences.push(sentence);
    else groups.push({ heading, sentences: [sentence] });
  }
  return groups;
}

function headingOf(notice: Notice, place: TextPlace): string {
  if (place.kind === 'frame') return place.heading?.text ?? notice.shortTitle;
  const { theme, area, chapter } = place.issue.position;
  return theme ?? area ?? chapter ?? notice.shortTitle;
}

/** The kinds of quantity among figures, in their order. */
export function quantitiesAmong(figures: readonly NoticeFigure[]): Quantity[] {
  return QUANTITIES.filter((quantity) => figures.some((figure) => figure.quantity === quantity));
}
