import type { Element } from '@xmldom/xmldom';
import { childOf, elementsIn } from './word-xml';

/** What a piece of a Word file stands in; `plain` is an ordinary run. */
export type WordContext =
  | 'plain'
  | 'field'
  | 'formula'
  | 'text-box'
  | 'symbol'
  | 'phonetic'
  | 'break'
  | 'other';

/** Words of a Word file as Word shows them, and the paragraph (from 1) they stand in; a symbol has its code for text, a break that mammoth does not know an arrow. */
export type WordPiece = { text: string; context: WordContext; paragraph: number };

type Traversal = { pieces: WordPiece[]; boxes: WordPiece[]; paragraph: number };

const CONTEXTS = new Map<string, WordContext>([
  ['fldSimple', 'field'],
  ['oMath', 'formula'],
  ['txbxContent', 'text-box'],
  ['ruby', 'phonetic'],
  ['dir', 'other'],
  ['bdo', 'other'],
]);
const OWN_CONTEXTS = new Map<string, WordContext>([
  ['sym', 'symbol'],
  ['cr', 'break'],
]);
// what was deleted or moved away is not shown
const GONE = new Set(['del', 'moveFrom']);

/** The words that a part of a Word file shows, in the order in which mammoth gives them: text boxes behind their paragraph. */
export function wordPieces(root: Element): WordPiece[] {
  const walk: Traversal = { pieces: [], boxes: [], paragraph: 0 };
  readElement(root, 'plain', walk);
  return [...walk.pieces, ...walk.boxes];
}

function readElement(element: Element, context: WordContext, walk: Traversal): void {
  const name = element.localName ?? '';
  if (GONE.has(name) || (name === 'tr' && isDeletedRow(element))) return;
  const here = CONTEXTS.get(name) ?? context;
  const text = textOf(element, name);
  if (text !== null) {
    const piece = { text, context: OWN_CONTEXTS.get(name) ?? here, paragraph: walk.paragraph };
    (here === 'text-box' ? walk.boxes : walk.pieces).push(piece);
    return;
  }
  const outermost = name === 'p' && here !== 'text-box';
  if (outermost) walk.paragraph += 1;
  for (const child of name === 'AlternateContent' ? shownBranch(element) : elementsIn(element)) {
    readElement(child, here, walk);
  }
  if (outermost) walk.pieces.push(...walk.boxes.splice(0));
}

function textOf(element: Element, name: string): string | null {
  if (name === 't') return element.textContent ?? '';
  if (name === 'noBreakHyphen') return '\u2011';
  // without it two lines would become one
  if (name === 'cr') return '↵';
  return name === 'sym' ? (element.getAttribute('w:char') ?? '') : null;
}

/** Of the branches of mc:AlternateContent the one that Word shows: the first; the other one repeats it for older programs. */
export function shownBranch(element: Element): Element[] {
  const choice = childOf(element, 'Choice');
  if (choice !== null && wordPieces(choice).length > 0) return [choice];
  const fallback = childOf(element, 'Fallback');
  return fallback === null ? [] : [fallback];
}

function isDeletedRow(row: Element): boolean {
  const properties = childOf(row, 'trPr');
  return properties !== null && childOf(properties, 'del') !== null;
}
