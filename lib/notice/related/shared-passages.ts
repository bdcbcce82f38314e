import { foldWidth } from '@/lib/folding';

/** A paragraph of an issue; `issue` is its index in the notice. */
export type Paragraph = { issue: number; text: string };

/** A passage in two issues, as the first one prints it; its rarest piece occurs in `sharedBy` issues. */
export type SharedPassage = { issues: [number, number]; words: string; sharedBy: number };

/** The length of the shortest passage, in characters. */
export const PASSAGE = 25;

type Text = { id: number; issue: number; printed: string[]; folded: string[] };
type PassageStart = { text: Text; at: number };

/**
 * Every passage of at least PASSAGE characters (width folded) that paragraphs of two issues share, as long as it
 * goes. Pieces that more than `most` issues contain start none. An index of all pieces makes the time grow with the
 * text, not with the pairs.
 */
export function sharedPassages(paragraphs: readonly Paragraph[], most: number): SharedPassage[] {
  const passages = new Map<string, SharedPassage>();
  for (const places of indexOf(paragraphs.map(toText), most).values()) {
    if (places.length > most) continue;
    for (const [index, first] of places.entries()) {
      for (const second of places.slice(index + 1)) {
        const before = commonBefore(first, second);
        const key = [first.text.id, first.at - before, second.text.id, second.at - before].join();
        const known = passages.get(key);
        if (known === undefined) passages.set(key, passageAt(first, second, before, places.length));
        else known.sharedBy = Math.min(known.sharedBy, places.length);
      }
    }
  }
  return [...passages.values()];
}

function toText({ issue, text }: Paragraph, id: number): Text {
  const printed = Array.from(text);
  return { id, issue, printed, folded: printed.map(foldWidth) };
}

// The positions of each piece: one per issue, and no more than show that it is too common.
function indexOf(texts: Text[], most: number): Map<string, PassageStart[]> {
  const index = new Map<string, PassageStart[]>();
  for (const text of texts) {
    for (let at = 0; at + PASSAGE <= text.folded.length; at += 1) {
      const piece = text.folded.slice(at, at + PASSAGE).join('');
      const places = index.get(piece);
      if (places === undefined) index.set(piece, [{ text, at }]);
      else if (places.length <= most && places.at(-1)?.text.issue !== text.issue) places.push({ text, at });
    }
  }
  return index;
}

function passageAt(
  first: PassageStart,
  second: PassageStart,
  before: number,
  sharedBy: number,
): SharedPassage {
  const { issue, printed } = first.text;
  const words = printed.slice(first.at - before, first.at + commonFrom(first, second)).join('');
  return { issues: [issue, second.text.issue], words, sharedBy };
}

function commonBefore(first: PassageStart, second: PassageStart): number {
  const most = Math.min(first.at, second.at);
  let count = 0;
  while (count < most && isSame(first, second, -count - 1)) count += 1;
  return count;
}

function commonFrom(first: PassageStart, second: PassageStart): number {
  const most = Math.min(first.text.folded.length - first.at, second.text.folded.length - second.at);
  let count = PASSAGE;
  while (count < most && isSame(first, second, count)) count += 1;
  return count;
}

function isSame(first: PassageStart, second: PassageStart, step: number): boolean {
  return first.text.folded[first.at + step] === second.text.folded[second.at + step];
}
