import { attribute, type Element, isElement, type Node, nodesOf, rangeOf } from './html-tree';

/** Next's own markup in an exported page: the nodes to cut, and the addresses of the stylesheets to inline. */
export type FrameworkMarkup = { cut: Set<Node>; stylesheets: string[] };

const NEXT_FILES = '/_next/';
// Data blocks and hints, which browsers do not run as scripts.
const INERT_SCRIPTS = ['application/ld+json', 'speculationrules'];
// Flight data, and the loader that some pages carry inline.
const NEXT_INLINE = [
  /^(?:\(self\.__next_f=self\.__next_f\|\|\[\]\)|self\.__next_f)\.push\(/,
  /^\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\)\.push\(/,
];
// Copies of og:title, og:description and og:image, which readers of these names fall back to.
const COPIES = /^twitter:(?:title|description|image)$/;
const CHECK =
  'compare .export/ with lib/export/find-framework-markup.ts, which knows the markup of Next 16.4';

/** Locates Next's own markup. Throws on markup it does not know, so that an update of Next neither leaves nor cuts anything by accident. */
export function findFrameworkMarkup(page: Node, address: string): FrameworkMarkup {
  const cut = new Set<Node>();
  const stylesheets: string[] = [];
  const unknown = (what: string): Error => new Error(`${address}: ${what}; ${CHECK}`);
  for (const node of nodesOf(page, (candidate) => !cut.has(candidate))) {
    if (node.nodeName === '#comment') cut.add(node);
    if (!isElement(node)) continue;
    if (node.tagName === 'template') throw unknown('a <template> of unfinished streaming');
    const source = attribute(node, 'href') ?? attribute(node, 'src') ?? '';
    const fromNext = source.startsWith(NEXT_FILES);
    if (node.tagName === 'link' && fromNext) {
      cut.add(node);
      if (attribute(node, 'rel') === 'stylesheet') stylesheets.push(source);
    } else if (node.tagName === 'script' && !INERT_SCRIPTS.includes(attribute(node, 'type') ?? '')) {
      const text = scriptText(node);
      if (!fromNext && !NEXT_INLINE.some((known) => known.test(text)))
        throw unknown(`unknown script at character ${rangeOf(node).start}: ${source || text.slice(0, 80)}`);
      cut.add(node);
    } else if (isStreamingMark(node) || isCopy(node)) cut.add(node);
    else if (fromNext) throw unknown(`<${node.tagName}> needs a file that is not served: ${source}`);
  }
  return { cut, stylesheets };
}

function scriptText(script: Element): string {
  const [text] = script.childNodes;
  return text !== undefined && 'value' in text ? text.value : '';
}

const isCopy = (node: Element): boolean =>
  node.tagName === 'meta' && COPIES.test(attribute(node, 'name') ?? '');

// <div hidden=""><!--$--><!--/$--></div>: where late pieces would be inserted
function isStreamingMark({ tagName, attrs, childNodes }: Element): boolean {
  const bare = tagName === 'div' && attrs.length === 1 && attrs[0]?.name === 'hidden';
  return bare && childNodes.length > 0 && childNodes.every((child) => child.nodeName === '#comment');
}
