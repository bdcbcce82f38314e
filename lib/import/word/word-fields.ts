import type { Element } from '@xmldom/xmldom';
import { elementsIn } from './word-xml';

/** A field of a Word file: its instruction and the words that it shows. */
export type WordField = { instruction: string; words: string };

type OpenField = WordField & { shows: boolean };

/**
 * The fields of a paragraph that are made of several runs: begin, instruction, separate, result, end. A field may stand in
 * another, and begin or end in another paragraph.
 */
export function wordFields(paragraph: Element): WordField[] {
  const found: WordField[] = [];
  const open: OpenField[] = [];
  for (const piece of [...paragraph.getElementsByTagName('w:r')].flatMap(elementsIn)) {
    const field = open.at(-1);
    const kind = piece.localName === 'fldChar' ? piece.getAttribute('w:fldCharType') : null;
    if (kind === 'begin') open.push({ instruction: '', words: '', shows: false });
    else if (kind === 'separate' && field !== undefined) field.shows = true;
    else if (kind === 'end') found.push(...open.splice(-1));
    else if (piece.localName === 'instrText' && field === undefined) {
      found.push({ instruction: piece.textContent ?? '', words: '' });
    } else if (piece.localName === 'instrText' && field !== undefined) {
      field.instruction += piece.textContent ?? '';
    } else if (piece.localName === 't' && field?.shows === true) field.words += piece.textContent ?? '';
  }
  return [...found, ...open.filter(({ instruction }) => instruction !== '')];
}
