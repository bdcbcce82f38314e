import type { Notice } from '@/lib/model/notice';
import { measureId } from '@/lib/notice/places/measure-id';
import { placedTexts, type TextPlace } from '@/lib/notice/places/placed-texts';

/** Where a fact stands: its paragraph and the place of that; its id (05-m3-2, s1-2) counts the facts of one kind by place. */
export type InParagraph = { id: string; place: TextPlace; paragraph: string };

/** Every fact that `factsIn` finds in the paragraphs of a notice, in reading order; headings and the title have none. */
export function paragraphFacts<Fact>(
  notice: Notice,
  factsIn: (paragraph: string) => Fact[],
): (Fact & InParagraph)[] {
  const counts = new Map<string, number>();
  return placedTexts(notice)
    .filter(({ place, text }) => isParagraph(place, text))
    .flatMap(({ place, text }) =>
      factsIn(text).map((fact) => {
        const at = idOf(place);
        const count = (counts.get(at) ?? 0) + 1;
        counts.set(at, count);
        return { ...fact, id: `${at}-${count}`, place, paragraph: text };
      }),
    );
}

function isParagraph(place: TextPlace, text: string): boolean {
  if (place.kind === 'issue') return place.measure !== null;
  return text !== place.heading?.text;
}

function idOf(place: TextPlace): string {
  if (place.kind === 'frame') return place.heading?.id ?? 's0';
  return place.measure === null ? place.issue.id : measureId(place.issue, place.measure);
}
