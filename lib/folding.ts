/*
 * Every way in which text is folded before it is compared or searched. “Width” is foldWidth: the only differences that two
 * copies of the approved text may have beside line breaks.
 *
 * | function           | width     | blanks                    | used to                                              |
 * | ------------------ | --------- | ------------------------- | ---------------------------------------------------- |
 * | comparable         | folded    | line ends and indents out | compare two copies of the approved text              |
 * | fold               | folded    | line ends and indents out | the same, when a position has to lead back           |
 * | foldBy             | by caller | kept                      | search, quotations: lib/search/fold/                 |
 * | compact            | folded    | all out                   | find names and dates that a line break may cut       |
 * | withoutBlanks      | kept      | all out                   | compare words of a page whose blanks mean nothing    |
 * | withoutInvisible   | kept      | all out, controls too     | compare a Word file with what was read from it       |
 * | singleSpaced       | kept      | a run is one space        | find an entry of a list in a line                    |
 * | matchable          | ASCII     | each is a space           | recognise labels in an import; every position stays  |
 */

/*
 * Unicode NFKC would fold far more: 10³ to 103, ① to 1, Ⅳ to IV, ½, ㎡, … and compatibility ideographs. A changed number
 * would then pass for the approved one. Neither is any other normalisation applied: 立 and U+F9F7 differ.
 */
const EQUAL: readonly { pattern: RegExp; fold: (character: string) => string }[] = [
  // Letters, digits and marks of ASCII in full width: copying from a page or an office program changes either way.
  { pattern: /[\uFF01-\uFF5E]/g, fold: (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0) },
  // Blanks of any width: programs replace one by another. That there is one still counts: “36 15” is not “3615”.
  { pattern: /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, fold: () => ' ' },
];

/** The text with ASCII in half width and blanks as spaces; every character stays one character. */
export function foldWidth(text: string): string {
  return EQUAL.reduce((folded, { pattern, fold: foldOne }) => folded.replace(pattern, foldOne), text);
}

/** The text with lines trimmed and joined and width folded; a space between two characters of one line stays. */
export function comparable(text: string): string {
  return foldWidth(joinLines(text));
}

/** The text with width folded and without any blank. */
export function compact(text: string): string {
  return withoutBlanks(foldWidth(text));
}

/** The text without any blank or line end. */
export function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, '');
}

/** The text without blanks, control characters and characters that have no width. */
export function withoutInvisible(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cf}]/gu, '');
}

/** The text with each run of blanks as one space, and none at its ends. */
export function singleSpaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The text in one line: its lines trimmed and joined. */
export function joinLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .join('');
}

/** A folded text, its characters as printed, and the position in the folded text at which each of them starts. */
export type Folded = { text: string; characters: string[]; starts: number[] };

/** A folding of single characters; the result may be empty or longer. */
export type FoldCharacter = (character: string) => string;

/** Folds a text character by character, so that a position leads back to the text as printed. */
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

/** Folds a text as it is compared: lines joined, width folded. */
export function fold(text: string): Folded {
  return foldBy(joinLines(text), foldWidth);
}

/** Up to `length` characters as printed, from a position of the folded text. */
export function printedFrom({ characters, starts }: Folded, place: number, length: number): string {
  const first = starts.findIndex((start) => start >= place);
  return first === -1 ? '' : characters.slice(first, first + length).join('');
}
