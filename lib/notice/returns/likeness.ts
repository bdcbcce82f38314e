// What says nothing about the matter: marks and blanks.
const MARKS = /[^\p{Script=Han}\p{Letter}\p{Number}]/gu;

/** How alike two titles are, from 0 to 1: the share of their pairs of neighbouring characters that both have. */
export function likeness(one: string, other: string): number {
  const [a, b] = [pairsIn(one), pairsIn(other)];
  if (a.length === 0 || b.length === 0) return 0;
  const left = new Map<string, number>();
  for (const pair of a) left.set(pair, (left.get(pair) ?? 0) + 1);
  let common = 0;
  for (const pair of b) {
    const count = left.get(pair) ?? 0;
    if (count === 0) continue;
    common += 1;
    left.set(pair, count - 1);
  }
  return (2 * common) / (a.length + b.length);
}

function pairsIn(title: string): string[] {
  const characters = Array.from(title.replace(MARKS, ''));
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
