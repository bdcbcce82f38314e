import { sha256 } from '@/lib/digest/sha256';
import { compact } from '@/lib/folding';
import type { Notice } from '@/lib/model/notice';
import { placedTexts, type TextPlace } from '@/lib/notice/places/placed-texts';
import { markedNames } from './marked-names';

/** One mention of a document and the verbs that govern it there, as printed. */
export type Mention = { place: TextPlace; verbs: string[] };

/**
 * A document, report or work that a notice names in 《》. `id` depends on the name alone, so that it stays when
 * others are added; `numbers` are printed right after the name.
 */
export type NoticeDocument = { id: string; name: string; numbers: string[]; mentions: Mention[] };

/** Every document a notice names in 《》, once each, in the order of first mention. */
export function documentsOf(notice: Notice): NoticeDocument[] {
  const documents = new Map<string, NoticeDocument>();
  for (const { place, text } of placedTexts(notice)) {
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
