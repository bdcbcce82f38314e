import { attribute, type Element, isElement, type Node, nodesOf, placeOf } from './html-tree';

/** What of an exported page is the framework's: pieces to cut, and the stylesheets that are to be inlined. */
export type Framework = { cut: Set<Node>; stylesheets: string[] };

const OWN = '/_next/';
// data and hints that browsers do not run as script
const INERT_SCRIPTS = ['application/ld+json', 'speculationrules'];
// flight data, and the loader that some pages carry inline
const OWN_INLINE = [
  /^(?:\(self\.__next_f=self\.__next_f\|\|\[\]\)|self\.__next_f)\.push\(/,
  /^\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\)\.push\(/,
];

/** Finds what the framework has added to a page; throws on what it does not know, so that nothing is lost or kept by accident. */
export function findFramework(page: Node, address: string): Framework {
  const cut = new Set<Node>();
  const stylesheets: string[] = [];
  for (const node of nodesOf(page, (candidate) => !cut.has(candidate))) {
    if (node.nodeName === '#comment') cut.add(node);
    if (!isElement(node)) continue;
    if (node.tagName === 'template')
      throw new Error(`${address}: a template of unfinished streaming is left`);
    const source = attribute(node, 'href') ?? attribute(node, 'src') ?? '';
    const own = source.startsWith(OWN);
    if (node.tagName === 'link' && own) {
      cut.add(node);
      if (attribute(node, 'rel') === 'stylesheet') stylesheets.push(source);
    } else if (node.tagName === 'script' && !INERT_SCRIPTS.includes(attribute(node, 'type') ?? '')) {
      const text = scriptText(node);
      if (!own && !OWN_INLINE.some((known) => known.test(text)))
        throw new Error(
          `${address}: unknown script at character ${placeOf(node).start}: ${source || text.slice(0, 80)}`,
        );
      cut.add(node);
    } else if (isStreamingMark(node)) cut.add(node);
    else if (own) throw new Error(`${address}: <${node.tagName}> needs a file that is not served: ${source}`);
  }
  return { cut, stylesheets };
}

function scriptText(script: Element): string {
  const [text] = script.childNodes;
  return text !== undefined && 'value' in text ? text.value : '';
}

// <div hidden=""><!--$--><!--/$--></div>: where late pieces would have been put
function isStreamingMark({ tagName, attrs, childNodes }: Element): boolean {
  const bare = tagName === 'div' && attrs.length === 1 && attrs[0]?.name === 'hidden';
  return bare && childNodes.length > 0 && childNodes.every((child) => child.nodeName === '#comment');
}
