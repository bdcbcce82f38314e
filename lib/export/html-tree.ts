import { type DefaultTreeAdapterMap, parse } from 'parse5';

export type Element = DefaultTreeAdapterMap['element'];
export type Node = DefaultTreeAdapterMap['node'];

/** A range of the source to be replaced by `text`. */
export type Edit = { start: number; end: number; text: string };

/** Parses a page with source positions; the content of <noscript> is parsed too. */
export function parsePage(html: string): Node {
  return parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
}

/** The nodes of a tree in document order; children are skipped where `enter` is false. */
export function* nodesOf(node: Node, enter: (node: Node) => boolean = () => true): Generator<Node> {
  yield node;
  if (!('childNodes' in node) || !enter(node)) return;
  for (const child of node.childNodes) yield* nodesOf(child, enter);
}

/** The value of an attribute; null if the element does not have it. */
export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((candidate) => candidate.name === name)?.value ?? null;
}

/** True for an element, of the given tag if one is named. */
export function isElement(node: Node, tag?: string): node is Element {
  return 'tagName' in node && (tag === undefined || node.tagName === tag);
}

/** The range of the source that a node occupies; throws if the parser added the node itself. */
export function rangeOf(node: Node): { start: number; end: number } {
  const location = node.sourceCodeLocation;
  if (!location) throw new Error(`${node.nodeName} is not in the source`);
  return { start: location.startOffset, end: location.endOffset };
}

/** The text with the edits applied; throws if two overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  // At one position an insertion comes before a replacement.
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
