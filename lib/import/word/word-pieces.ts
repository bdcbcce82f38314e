import type { Element } from '@xmldom/xmldom';
import { childOf, elementsIn } from './word-xml';

/** The context of a piece of a Word file; `plain` is an ordinary run. */
export type WordContext =
  | 'plain'
  | 'field'
  | 'formula'
  | 'text-box'
  | 'symbol'
  | 'phonetic'
  | 'break'
  | 'other';

/** A piece of text as Word shows it, and its paragraph (from 1); a symbol has its code as text, a break unknown to mammoth an arrow. */
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
// Deleted and moved text is not shown.
const GONE = new Set(['del', 'moveFrom']);

/** The text that a part of a Word file shows, in mammoth's order: text boxes after their paragraph. */
export function wordPieces(root: Element): WordPiece[] {
  const walk: Traversal = { pieces: [], boxes: [], paragraph: 0 };
  readElement(root, 'plain', walk);
  return [...walk.pieces, ...walk.boxes];
}

/** The same text in one piece. */
export function shownText(root: Element): string {
  return wordPieces(root)
    .map(({ text }) => text)
    .join('');
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
  // Without it two lines would be joined.
  if (name === 'cr') return '↵';
  return name === 'sym' ? (element.getAttribute('w:char') ?? '') : null;
}

/** The branch of mc:AlternateContent that Word shows: the first; the other repeats it for older programs. */
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
