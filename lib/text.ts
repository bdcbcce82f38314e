import { comparable, type Folded, fold } from './folding';

/** The first difference of two comparable texts: index in the left one (code points, lines joined) and both sides as printed. */
export type Difference = { index: number; left: string; right: string };

/** The first difference, with up to ten characters before and after; null if the texts are equal. */
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
