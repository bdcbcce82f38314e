import type { Lists } from '@/lib/search/shards/shard-bytes';
import { piecesOfText } from './pieces-of-text';

/** The indexed text of a record, and the length of the title at its beginning. */
export type IndexedRecord = { text: string; titleLength: number };

/**
 * The lists of an index, in the order of their pieces. Of two units: the places in the texts of all records, one after
 * another with one unit between. Of one unit: twice the number of each record that has it, and 1 if its title has it.
 */
export function buildLists(records: readonly IndexedRecord[]): Lists {
  const lists = new Map<string, number[]>();
  const add = (piece: string, numbers: readonly number[]): void => {
    const list = lists.get(piece) ?? [];
    for (const number of numbers) list.push(number);
    lists.set(piece, list);
  };
  let start = 0;
  for (const [index, { text, titleLength }] of records.entries()) {
    const inTitle = new Set(text.slice(0, titleLength).split(''));
    for (const unit of new Set(text.split(''))) {
      if (!/[\t\n]/.test(unit)) add(unit, [index * 2 + Number(inTitle.has(unit))]);
    }
    for (const [piece, places] of piecesOfText(text)) {
      add(
        piece,
        places.map((place) => start + place),
      );
    }
    start += text.length + 1;
  }
  return new Map([...lists].sort(([a], [b]) => (a < b ? -1 : 1)));
}
