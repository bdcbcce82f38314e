/**
 * Text as two copies of one document are compared: lines trimmed and joined, width folded (NFKC).
 * A space between two characters of one line stays.
 */
export function comparable(text: string): string {
  return joinLines(text).normalize('NFKC');
}

/** A text in one line: its lines trimmed and put together. */
export function joinLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .join('');
}

/** A folded text, its characters as printed, and where in the folded text each of them starts. */
export type Folded = { text: string; characters: string[]; starts: number[] };

/** What stands for one character in a folded text; nothing, or several characters, may. */
export type FoldCharacter = (character: string) => string;

/** Folds a text character by character, so that a place in it leads back to the text as printed. */
export function foldBy(text: string, foldCharacter: FoldCharacter): Folded {
  const characters = Array.from(text);
  const starts: number[] = [];
  let folded = '';
  for (const character of characters) {
    starts.push(folded.length);
    folded += foldCharacter(character);
  }
  return { text: folded, characters, starts };
}

/** Folds a text as it is compared: lines joined, width folded (NFKC). */
export function fold(text: string): Folded {
  return foldBy(joinLines(text), (character) => character.normalize('NFKC'));
}

/** As many as `length` printed characters from a place of the folded text on. */
export function printedFrom({ characters, starts }: Folded, place: number, length: number): string {
  const first = starts.findIndex((start) => start >= place);
  return first === -1 ? '' : characters.slice(first, first + length).join('');
}

/** Where two texts part once width and line breaks no longer count: index in the left one (code points, lines joined) and both sides as printed. */
export type Difference = { index: number; left: string; right: string };

/** The first place where two comparable texts part, with up to ten characters before and after; null if they are equal. */
export function firstDifference(left: string, right: string): Difference | null {
  if (comparable(left) === comparable(right)) return null;
  const [a, b] = [fold(left), fold(right)];
  const parted = a.text.split('').findIndex((unit, at) => unit !== b.text[at]);
  const place = parted === -1 ? a.text.length : parted;
  const index = characterAt(a, place);
  return { index, left: around(a.characters, index), right: around(b.characters, characterAt(b, place)) };
}

function characterAt({ text, characters, starts }: Folded, place: number): number {
  return place >= text.length ? characters.length : starts.findLastIndex((start) => start <= place);
}

function around(characters: string[], index: number): string {
  return characters.slice(Math.max(0, index - 10), index + 10).join('');
}

/** The first `length` code points of a text, with … if something was cut off. */
export function opening(text: string, length: number): string {
  const characters = Array.from(text);
  return characters.length <= length ? text : `${characters.slice(0, length).join('')}…`;
}
