/** A piece of a word that has a list in the index, and its place in the word. */
export type Piece = { piece: string; offset: number };

/** The fewest pieces of two units that together cover a word; a word of one unit is its own piece. */
export function coveringPieces(word: string): Piece[] {
  const last = Math.max(0, word.length - 2);
  const pieces: Piece[] = [];
  for (let at = 0; at < last; at += 2) pieces.push({ piece: word.slice(at, at + 2), offset: at });
  return [...pieces, { piece: word.slice(last), offset: last }];
}
