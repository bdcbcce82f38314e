import { type DefaultTreeAdapterMap, parse } from 'parse5';

export type Element = DefaultTreeAdapterMap['element'];
export type Node = DefaultTreeAdapterMap['node'];

/** A stretch of a text, to be replaced or cut out. */
export type Edit = { start: number; end: number; text: string };

/** Parses a page so that every node knows its place in the source; what <noscript> holds is looked at too. */
export function parsePage(html: string): Node {
  return parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
}

/** The nodes of a tree in the order of the page; nothing below a node for which `enter` is false. */
export function* nodesOf(node: Node, enter: (node: Node) => boolean = () => true): Generator<Node> {
  yield node;
  if (!('childNodes' in node) || !enter(node)) return;
  for (const child of node.childNodes) yield* nodesOf(child, enter);
}

/** The value of an attribute, null if the element has none of that name. */
export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((candidate) => candidate.name === name)?.value ?? null;
}

/** True for an element, with the tag name if one is given. */
export function isElement(node: Node, tag?: string): node is Element {
  return 'tagName' in node && (tag === undefined || node.tagName === tag);
}

/** The stretch of the source that a node takes up. */
export function placeOf(node: Node): { start: number; end: number } {
  const place = node.sourceCodeLocation;
  if (!place) throw new Error('a node that is not in the source');
  return { start: place.startOffset, end: place.endOffset };
}

/** Makes the edits, which must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  // what is put in before a stretch comes before what happens to it
  const inOrder = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let at = 0;
  let result = '';
  for (const { start, end, text: replacement } of inOrder) {
    if (start < at) throw new Error(`edits overlap at ${start}`);
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at);
}
