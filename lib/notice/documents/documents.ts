import { sha256 } from '@/lib/digest/sha256';
import { compact } from '@/lib/folding';
import type { Issue, Measure, Notice } from '@/lib/model/notice';
import { readingOrder } from '@/lib/model/reading-order';
import type { Heading } from '@/lib/notice/outline';
import { markedNames } from './marked-names';

/** Where a document is named: a measure or the heading (null) of an issue, or under a heading outside the issues. */
export type MentionPosition =
  | { kind: 'issue'; issue: Issue; measure: Measure | null }
  | { kind: 'frame'; heading: Heading | null };

/** One mention of a document and the verbs that govern it there, as printed. */
export type Mention = { place: MentionPosition; verbs: string[] };

/**
 * A document, report or work that a notice names in 《》. `id` depends on the name alone, so that it stays when
 * others are added; `numbers` are printed right after the name.
 */
export type NoticeDocument = { id: string; name: string; numbers: string[]; mentions: Mention[] };

/** Every document a notice names in 《》, once each, in the order of first mention. */
export function documentsOf(notice: Notice): NoticeDocument[] {
  const documents = new Map<string, NoticeDocument>();
  for (const { place, text } of placesOf(notice)) {
    for (const named of markedNames(text)) {
      const key = compact(named.name);
      const document = documents.get(key) ?? { id: idOf(key), name: named.name, numbers: [], mentions: [] };
      documents.set(key, document);
      addOnce(document.numbers, named.number);
      const last = document.mentions.at(-1);
      const mention = last?.place === place ? last : { place, verbs: [] };
      if (mention !== last) document.mentions.push(mention);
      addOnce(mention.verbs, named.verb);
    }
  }
  return [...documents.values()];
}

function addOnce(list: string[], word: string | null): void {
  if (word !== null && !list.includes(word)) list.push(word);
}

function idOf(folded: string): string {
  return `d${sha256(folded).slice(0, 8)}`;
}

type TextAt = { place: MentionPosition; text: string };

function placesOf(notice: Notice): TextAt[] {
  // One object for all paragraphs under a heading: they are one position.
  let frame: MentionPosition = { kind: 'frame', heading: null };
  const places: TextAt[] = [];
  for (const step of readingOrder(notice)) {
    if (step.kind === 'issue') places.push(...placesIn(step.issue));
    else {
      if (step.kind === 'heading') frame = { kind: 'frame', heading: step };
      places.push({ place: frame, text: step.text });
    }
  }
  return places;
}

function placesIn(issue: Issue): TextAt[] {
  const measures = issue.parts.flatMap((part) => part.measures);
  return [
    { place: { kind: 'issue', issue, measure: null }, text: issue.heading },
    ...measures.map((measure) => ({
      place: { kind: 'issue' as const, issue, measure },
      text: measure.text,
    })),
  ];
}
