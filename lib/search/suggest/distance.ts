/**
 * The edit distance of two words: 1 for a character more or less, and what `difference` says (0 to 1) for one in place of
 * another.
 */
export function distance(
  one: string,
  other: string,
  difference: (one: string, other: string) => number,
): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const replaced = Number(row[to - 1]) + difference(one.charAt(at - 1), other.charAt(to - 1));
      next.push(Math.min(replaced, Number(row[to]) + 1, Number(next[to - 1]) + 1));
    }
    row = next;
  }
  return Number(row[other.length]);
}
