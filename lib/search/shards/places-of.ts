import type { Piece } from './covering-pieces';

/** The places at which every one of these pieces of a word stands where the word has it: those of the word if they cover it. */
export function placesOf(pieces: readonly Piece[], listOf: (piece: string) => readonly number[]): number[] {
  const lists = pieces
    .map(({ piece, offset }) => ({ list: listOf(piece), offset }))
    // the shortest first, so that the others are only looked up
    .sort((a, b) => a.list.length - b.list.length);
  const [rarest, ...others] = lists;
  if (!rarest) return [];
  return rarest.list
    .map((place) => place - rarest.offset)
    .filter((place) => others.every(({ list, offset }) => isIn(list, place + offset)));
}

/** The index of the last entry of an ascending list that is not above a value; -1 if all are. */
export function lastNotAbove<Entry extends number | string>(list: readonly Entry[], value: Entry): number {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const entry = list[middle];
    if (entry !== undefined && entry <= value) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}

const isIn = (list: readonly number[], value: number): boolean => list[lastNotAbove(list, value)] === value;
