// Indexed texts are parted by these, and nothing that is typed holds them.
const APART = /[\t\n]/;

/** The pieces of two units of an indexed text, each with the places at which it stands. */
export function piecesOfText(text: string): Map<string, number[]> {
  const pieces = new Map<string, number[]>();
  for (let at = 0; at < text.length - 1; at += 1) {
    const piece = text.slice(at, at + 2);
    if (APART.test(piece)) continue;
    const places = pieces.get(piece);
    if (places === undefined) pieces.set(piece, [at]);
    else places.push(at);
  }
  return pieces;
}
