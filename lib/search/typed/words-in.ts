import type { TextFolder } from '@/lib/search/fold/create-text-folder';
import { asPrinted } from './as-printed';

/** A word of a query, folded: as typed, and as a notice prints it where that differs (2024-03-19, 2024年3月19日). */
export type Word = readonly string[];

// Marks and white space part words; a comma or colon between two figures does not: 1,287 and 17:21.
const WORD = /(?:[\d０-９][,:，：](?=[\d０-９])|[^\s、。，,；;：:！!？?…—|])+/g;
const EDGES = /^(?:[()[\]【】〔〕•·*]|\.(?!\d))+|[.()[\]【】〔〕•·*]+$/g;

/** The words of a query, without marks around them; a query of marks alone is one word. */
export function wordsIn(q: string, { foldTyped }: TextFolder): Word[] {
  const words = (q.match(WORD) || []).map((word) => withoutEdges(foldTyped(word).text)).filter(Boolean);
  const all = words.length ? words : [foldTyped(q).text].filter(Boolean);
  return all.map((word) => [...new Set([word, asPrinted(word)])]);
}

// (7) and 1. are the printed numbers of issues
function withoutEdges(word: string): string {
  const bare = word.replace(EDGES, '');
  return /^\d+$/.test(bare) ? word : bare;
}
