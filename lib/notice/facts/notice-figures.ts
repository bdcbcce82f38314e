import type { Notice } from '@/lib/model/notice';
import { placedTexts, type TextPlace } from '@/lib/notice/placed-texts';
import { type Figure, figuresIn } from './figures-in';

/** A figure of a notice, the paragraph that it stands in and the place of that. */
export type NoticeFigure = Figure & { place: TextPlace; paragraph: string };

/** Every figure in the paragraphs of a notice, in reading order; headings and the title have none. */
export function noticeFigures(notice: Notice): NoticeFigure[] {
  return placedTexts(notice)
    .filter(({ place, text }) => isParagraph(place, text))
    .flatMap(({ place, text }) => figuresIn(text).map((figure) => ({ ...figure, place, paragraph: text })));
}

function isParagraph(place: TextPlace, text: string): boolean {
  if (place.kind === 'issue') return place.measure !== null;
  return text !== place.heading?.text;
}
