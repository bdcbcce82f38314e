import { attribute, type Element, isElement, type Node, nodesOf, placeOf } from './html-tree';

/** What of an exported page is the framework's: pieces to cut, and the stylesheets that are to be inlined. */
export type Framework = { cut: Node[]; stylesheets: string[] };

const OWN = '/_next/';
// data and hints that browsers do not run as script
const INERT_SCRIPTS = ['application/ld+json', 'speculationrules'];
// flight data, and the loader that some pages carry inline
const OWN_INLINE = [
  /^(?:\(self\.__next_f=self\.__next_f\|\|\[\]\)|self\.__next_f)\.push\(/,
  /^\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\)\.push\(/,
];

/** Finds what the framework has added to a page; throws on any script it does not know, so that none is lost or kept by accident. */
export function findFramework(page: Node, address: string): Framework {
  const cut: Node[] = [];
  const stylesheets: string[] = [];
  for (const node of nodesOf(page, (candidate) => !cut.includes(candidate))) {
    if (node.nodeName === '#comment') cut.push(node);
    if (!isElement(node)) continue;
    if (node.tagName === 'template')
      throw new Error(`${address}: a template of unfinished streaming is left`);
    const own = (attribute(node, 'href') ?? attribute(node, 'src') ?? '').startsWith(OWN);
    if (node.tagName === 'link' && own) {
      cut.push(node);
      if (attribute(node, 'rel') === 'stylesheet') stylesheets.push(attribute(node, 'href') ?? '');
    } else if (node.tagName === 'script' && !INERT_SCRIPTS.includes(attribute(node, 'type') ?? '')) {
      if (!own && !OWN_INLINE.some((known) => known.test(scriptText(node)))) {
        const { start } = placeOf(node);
        throw new Error(`${address}: unknown script at character ${start}: ${scriptText(node).slice(0, 80)}`);
      }
      cut.push(node);
    } else if (isStreamingMark(node)) cut.push(node);
  }
  return { cut, stylesheets };
}

function scriptText(script: Element): string {
  const [text] = script.childNodes;
  return text !== undefined && 'value' in text ? text.value : '';
}

// <div hidden=""><!--$--><!--/$--></div>: where late pieces would have been put
function isStreamingMark(node: Element): boolean {
  const empty = node.childNodes.every((child) => child.nodeName === '#comment');
  return node.tagName === 'div' && attribute(node, 'hidden') !== null && empty;
}
