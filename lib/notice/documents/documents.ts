import { sha256 } from '@/lib/digest/sha256';
import { compact } from '@/lib/folding';
import type { Notice } from '@/lib/model/notice';
import { oncePerNotice } from '@/lib/notice/facts/once-per-notice';
import { placedTexts, type TextPlace } from '@/lib/notice/places/placed-texts';
import { type DocumentKind, documentKind, type Naming } from './document-kinds';
import type { GoverningClause } from './governing-clause';
import { markedNames } from './marked-names';

/** One mention of a document: its words with marks and where they begin in their paragraph, who acts and the verb there. */
export type Mention = GoverningClause & {
  id: string;
  place: TextPlace;
  paragraph: string;
  start: number;
  words: string;
};

/**
 * A document, report or work that a notice names in 《》. `id` depends on the name alone, so that it stays when
 * others are added; `numbers` are printed right after the name.
 */
export type NoticeDocument = {
  id: string;
  name: string;
  kind: DocumentKind;
  numbers: string[];
  mentions: Mention[];
};

/** Every document a notice names in 《》, once each, in the order of first mention. */
export const documentsOf: (notice: Notice) => readonly NoticeDocument[] = oncePerNotice((notice) => {
  const documents = new Map<string, Omit<NoticeDocument, 'kind'> & { namings: Naming[] }>();
  for (const { place, text } of placedTexts(notice)) {
    for (const { name, number, start, isInside, subject, verb } of markedNames(text)) {
      const key = compact(name);
      const document = documents.get(key) ?? { id: idOf(key), name, numbers: [], mentions: [], namings: [] };
      documents.set(key, document);
      if (number !== null && !document.numbers.includes(number)) document.numbers.push(number);
      const end = start + name.length + 2;
      const id = `${document.id}-${document.mentions.length + 1}`;
      const words = text.slice(start, end);
      document.mentions.push({ id, place, paragraph: text, start, words, subject, verb });
      document.namings.push({ subject, verb, after: text.slice(end), isInside });
    }
  }
  return [...documents.values()].map(({ namings, ...document }) => ({
    ...document,
    kind: documentKind(document.name, namings, notice.issuer),
  }));
});

function idOf(folded: string): string {
  return `d${sha256(folded).slice(0, 8)}`;
}
