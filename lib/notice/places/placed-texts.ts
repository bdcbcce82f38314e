import { headingPath, issuePath, measurePath, noticePath } from '@/lib/addresses';
import type { Issue, Measure, Notice } from '@/lib/model/notice';
import { readingOrder } from '@/lib/model/reading-order';
import type { Heading } from '@/lib/notice/outline';

/** Where a text of a notice stands: a measure or the heading (null) of an issue, or under a heading outside the issues. */
export type TextPlace =
  | { kind: 'issue'; issue: Issue; measure: Measure | null }
  | { kind: 'frame'; heading: Heading | null };

/** A heading or paragraph of a notice, in one piece, with its place. */
export type PlacedText = { place: TextPlace; text: string };

/** Every text of a notice in reading order; all paragraphs under one heading share one place. */
export function placedTexts(notice: Notice): PlacedText[] {
  let frame: TextPlace = { kind: 'frame', heading: null };
  const texts: PlacedText[] = [];
  for (const step of readingOrder(notice)) {
    if (step.kind === 'issue') texts.push(...textsOf(step.issue));
    else {
      if (step.kind === 'heading') frame = { kind: 'frame', heading: step };
      texts.push({ place: frame, text: step.text });
    }
  }
  return texts;
}

function textsOf(issue: Issue): PlacedText[] {
  const measures = issue.parts.flatMap((part) => part.measures);
  return [
    { place: { kind: 'issue', issue, measure: null }, text: issue.heading },
    ...measures.map(
      (measure): PlacedText => ({
        place: { kind: 'issue', issue, measure },
        text: measure.text,
      }),
    ),
  ];
}

/** The address of a place: its measure or issue, or its heading on the page of the notice. */
export function placePath(notice: Notice, place: TextPlace): string {
  if (place.kind === 'issue')
    return place.measure === null ? issuePath(place.issue) : measurePath(place.issue, place.measure);
  return place.heading === null ? noticePath(notice) : headingPath(notice, place.heading);
}

/** A place in words: 问题 15，二是 */
export function placeWords({ shortTitle }: Notice, place: TextPlace): string {
  if (place.kind === 'frame') return place.heading?.text ?? shortTitle;
  const { issue, measure } = place;
  const step = measure?.ordinal == null ? '' : `，${measure.ordinal}`;
  return `问题 ${Number(issue.id)}${step}`;
}
