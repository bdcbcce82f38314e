import type { DefaultTreeAdapterMap } from 'parse5';

export type HtmlNode = DefaultTreeAdapterMap['node'];
export type HtmlElement = DefaultTreeAdapterMap['element'];

/** Elements whose text is not shown. */
export const SILENT = new Set(['head', 'script', 'style', 'template', 'noscript', 'svg', 'iframe']);

/** The text of a node and of all in it, on one line. */
export const htmlText = (node: HtmlNode): string => rawText(node).replace(/\s+/g, ' ').trim();

function rawText(node: HtmlNode): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return 'childNodes' in node && !SILENT.has(node.nodeName) ? node.childNodes.map(rawText).join(' ') : '';
}

/** The elements of these names directly inside another. */
export const htmlChildren = (element: HtmlElement, ...names: string[]): HtmlElement[] =>
  element.childNodes.filter((child): child is HtmlElement => names.includes(child.nodeName));

/** The line of the file on which an element begins; 0 for one that the file does not spell out. */
export const fileLine = ({ sourceCodeLocation }: HtmlElement): number => sourceCodeLocation?.startLine ?? 0;
