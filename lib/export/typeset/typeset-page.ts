import {
  applyEdits,
  attribute,
  type Edit,
  type Element,
  isElement,
  type Node,
  parsePage,
  rangeOf,
} from '../html-tree';
import { unbrokenRanges } from './unbroken-ranges';
import { wordStarts } from './word-starts';

/** The classes of the spans that this step adds; check-site, which knows only the built pages, repeats them. */
export const ADDED_CLASSES = { whole: 'whole', stop: 'stop' } as const;

// Headings, and what a component marks to break as they do.
const HEADING = /^h[1-6]$/;
const BY_WORDS = /(?:^|\s)by-words(?:\s|$)/;
// These have no lines of text, or may hold no elements.
const WITHOUT_LINES = new Set(['head', 'script', 'style', 'svg', 'textarea', 'select']);

/**
 * The page with its lines prepared: names and dates in spans that do not break, <wbr> between the words of headings and
 * titles, the full stop of a heading in a span of its own. No character is added or lost.
 */
export function typesetPage(html: string, names: readonly string[]): string {
  return applyEdits(html, [...editsIn(html, names, parsePage(html), 'text')]);
}

type Kind = 'text' | 'title' | 'heading';

function* editsIn(html: string, names: readonly string[], node: Node, kind: Kind): Generator<Edit> {
  if (node.nodeName === '#text') {
    const { start, end } = rangeOf(node);
    const text = html.slice(start, end);
    yield* kind === 'text' ? wholes(text, start, names) : breaks(text, start, names);
    if (kind === 'heading' && text.endsWith('。')) yield* span(ADDED_CLASSES.stop, end - 1, end);
  }
  if (!('childNodes' in node) || (isElement(node) && WITHOUT_LINES.has(node.tagName))) return;
  const inner = isElement(node) ? kindOf(node, kind) : kind;
  for (const child of node.childNodes) yield* editsIn(html, names, child, inner);
}

function kindOf(element: Element, outer: Kind): Kind {
  if (HEADING.test(element.tagName)) return 'heading';
  return outer === 'text' && BY_WORDS.test(attribute(element, 'class') ?? '') ? 'title' : outer;
}

const wholes = (text: string, at: number, names: readonly string[]): Edit[] =>
  unbrokenRanges(text, names).flatMap(({ start, end }) => span(ADDED_CLASSES.whole, at + start, at + end));

const breaks = (text: string, at: number, names: readonly string[]): Edit[] =>
  wordStarts(text, names).map((start) => insert(at + start, '<wbr>'));

const span = (name: string, start: number, end: number): Edit[] => [
  insert(start, `<span class="${name}">`),
  insert(end, '</span>'),
];

const insert = (at: number, text: string): Edit => ({ start: at, end: at, text });
