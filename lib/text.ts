/**
 * Text as two copies of one document are compared: lines trimmed and joined, width folded (NFKC).
 * A space between two characters of one line stays.
 */
export function comparable(text: string): string {
  return joinLines(text).normalize('NFKC');
}

function joinLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .join('');
}

/** Where two texts part once width and line breaks no longer count: index in the left one (code points, lines joined) and both sides as printed. */
export type Difference = { index: number; left: string; right: string };

/** The first place where two comparable texts part, with up to ten characters before and after; null if they are equal. */
export function firstDifference(left: string, right: string): Difference | null {
  if (comparable(left) === comparable(right)) return null;
  const [a, b] = [Array.from(joinLines(left)), Array.from(joinLines(right))];
  const parted = a.findIndex((character, at) => character.normalize('NFKC') !== b[at]?.normalize('NFKC'));
  const index = parted === -1 ? a.length : parted;
  const around = (text: string[]): string => text.slice(Math.max(0, index - 10), index + 10).join('');
  return { index, left: around(a), right: around(b) };
}

/** The first `length` code points of a text, with … if something was cut off. */
export function opening(text: string, length: number): string {
  const characters = Array.from(text);
  return characters.length <= length ? text : `${characters.slice(0, length).join('')}…`;
}
