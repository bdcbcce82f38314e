import type { Notice } from '@/lib/model/notice';
import { measureId } from '@/lib/notice/places/measure-id';
import { placedTexts, type TextPlace } from '@/lib/notice/places/placed-texts';
import { type Figure, figuresIn } from './figures-in';

/** A figure of a notice, the paragraph that it stands in and the place of that; its id (05-m3-2, s1-2) counts them by place. */
export type NoticeFigure = Figure & { id: string; place: TextPlace; paragraph: string };

/** Every figure in the paragraphs of a notice, in reading order; headings and the title have none. */
export function noticeFigures(notice: Notice): NoticeFigure[] {
  const counts = new Map<string, number>();
  return placedTexts(notice)
    .filter(({ place, text }) => isParagraph(place, text))
    .flatMap(({ place, text }) =>
      figuresIn(text).map((figure) => {
        const at = idOf(place);
        const count = (counts.get(at) ?? 0) + 1;
        counts.set(at, count);
        return { ...figure, id: `${at}-${count}`, place, paragraph: text };
      }),
    );
}

function idOf(place: TextPlace): string {
  if (place.kind === 'frame') return place.heading?.id ?? 's0';
  return place.measure === null ? place.issue.id : measureId(place.issue, place.measure);
}

function isParagraph(place: TextPlace, text: string): boolean {
  if (place.kind === 'issue') return place.measure !== null;
  return text !== place.heading?.text;
}
