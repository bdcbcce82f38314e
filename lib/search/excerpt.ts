import { foldBy } from '@/lib/folding';
import { readOut } from './fold/read-out';
import type { SearchableNotice } from './prepare';
import type { SearchRecord } from './search-index';
import type { Word } from './typed/words-in';

/** A piece of the printed text, and whether it matches the query. */
export type Piece = { text: string; marked: boolean };

/** The title or a sentence of a record, and its fragment id on the page. */
export type Sentence = { anchor: string; pieces: Piece[] };

// How a notice is folded and read.
type Printing = Pick<SearchableNotice, 'folder' | 'readings'>;

// The sentences shown beside the first one with each word.
const MORE = 2;

/**
 * What a result shows of a record, as printed: its title, then in their order the first sentence with each (folded) word and
 * up to MORE others with any of them. A word that spans two sentences shows both.
 */
export function excerpt(
  record: SearchRecord,
  words: readonly Word[],
  { folder, readings }: Printing,
): Sentence[] {
  const all = record.title + record.texts.map((stretch) => stretch.text).join('');
  const { text, characters, starts } = foldBy(all, folder.foldCharacter);
  // the index of the printed character that each unit of the folded text comes from
  const owners: number[] = [];
  characters.forEach((_, index) => {
    while (owners.length < (starts[index + 1] ?? text.length)) owners.push(index);
  });
  // of the characters that match: the first time of each word, and every time
  const firsts: Range[] = [];
  const matches: Range[] = [];
  const read = readOut(text, readings);
  for (const word of words) {
    let isFirst = true;
    const mark = (form: string, within: string, ownerAt: (unit: number) => number): void => {
      for (let at = within.indexOf(form); at !== -1; at = within.indexOf(form, at + 1)) {
        const match = { from: ownerAt(at), to: ownerAt(at + form.length - 1) + 1 };
        matches.push(match);
        if (isFirst) firsts.push(match);
        isFirst = false;
      }
    };
    for (const form of word) {
      mark(form, text, (unit) => Number(owners[unit]));
      if (read) mark(form, read.text, (unit) => Number(owners[Number(read.places[unit])]));
    }
  }
  let more = MORE;
  return stretchesOf(record)
    .filter((stretch, place) => {
      if (place === 0 || firsts.some(overlaps(stretch))) return true;
      const extra = more > 0 && matches.some(overlaps(stretch));
      if (extra) more -= 1;
      return extra;
    })
    .map((stretch) => ({ anchor: stretch.anchor, pieces: cut(characters, stretch, matches) }));
}

type Range = { from: number; to: number };
type Stretch = Range & { anchor: string };

const overlaps =
  (one: Range) =>
  (other: Range): boolean =>
    one.from < other.to && other.from < one.to;

// the title without its full stop, then each sentence of the texts, with their character ranges in the record
function stretchesOf({ title, anchor, texts }: SearchRecord): Stretch[] {
  let at = Array.from(title).length;
  const stretches = [{ anchor, from: 0, to: title.endsWith('。') ? at - 1 : at }];
  for (const text of texts) {
    for (const sentence of text.text.match(/.*?[。！？；]+[”’）》]*|.+/g) || []) {
      const from = at;
      at += Array.from(sentence).length;
      stretches.push({ anchor: text.anchor, from, to: at });
    }
  }
  return stretches;
}

function cut(characters: readonly string[], { from, to }: Stretch, matches: readonly Range[]): Piece[] {
  const pieces: Piece[] = [];
  characters.slice(from, to).forEach((text, index) => {
    const at = from + index;
    const marked = matches.some(overlaps({ from: at, to: at + 1 }));
    const last = pieces[pieces.length - 1];
    if (last && last.marked === marked) last.text += text;
    else pieces.push({ text, marked });
  });
  return pieces;
}
