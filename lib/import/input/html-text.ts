import type { DefaultTreeAdapterMap } from 'parse5';
import { saysFault } from '@/lib/import/text/heading-words';
import { numberingAt } from '@/lib/import/text/numbering';
import { opening } from '@/lib/text';
import { InputError } from './input';

export type HtmlNode = DefaultTreeAdapterMap['node'];
export type HtmlElement = DefaultTreeAdapterMap['element'];

/** Elements whose text is not displayed. */
export const SILENT = new Set(['head', 'script', 'style', 'template']);

/** The text of a node and its descendants, on one line. */
export const htmlText = (node: HtmlNode): string => rawText(node).replace(/\s+/g, ' ').trim();

function rawText(node: HtmlNode): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return 'childNodes' in node && !SILENT.has(node.nodeName) ? node.childNodes.map(rawText).join(' ') : '';
}

/** The child elements with these names. */
export const htmlChildren = (element: HtmlElement, ...names: string[]): HtmlElement[] =>
  element.childNodes.filter((child): child is HtmlElement => names.includes(child.nodeName));

/** The line of the file on which an element begins; 0 if the parser added it. */
export const fileLine = ({ sourceCodeLocation }: HtmlElement): number => sourceCodeLocation?.startLine ?? 0;

/** True for a list that the browser numbers, so that its numbers are displayed but not in the text. */
export function isNumberedList(element: HtmlElement): boolean {
  if (element.tagName !== 'ol') return false;
  const unmarked = element.attrs.some(
    ({ name, value }) => name === 'style' && /list-style(?:-type)?:[^;]*none/i.test(value),
  );
  return !unmarked && !itemsOf(element).every((text) => numberingAt(text) !== null);
}

/** Throws InputError if the text of the notice is in such a list; breadcrumbs, which are short, may be. */
export function refuseNumberedText(element: HtmlElement): void {
  const items = itemsOf(element);
  if (!items.some((text) => /[。；;]/.test(text) || saysFault(text))) return;
  const line = fileLine(element);
  const where = line === 0 ? '网页里' : `网页文件第 ${line} 行起`;
  throw new InputError(
    `${where}的列表用了网页的自动编号，编号不在文字里，读不出来：“${opening(items[0] ?? '', 20)}”。请导入批准的 Word 文件；没有的话，把网页上的正文复制到记事本，照网页补上编号，另存为 .txt，再导入。`,
  );
}

const itemsOf = (element: HtmlElement): string[] => htmlChildren(element, 'li').map(htmlText);
