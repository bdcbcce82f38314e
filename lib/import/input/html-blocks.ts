import { parse } from 'parse5';
import { alterationOf, refuseAlterations } from './altered-html';
import {
  fileLine,
  type HtmlElement,
  type HtmlNode,
  htmlChildren,
  htmlText,
  isNumberedList,
  refuseNumberedText,
  SILENT,
} from './html-text';
import type { Input } from './input';
import { isIssueTable } from './is-issue-table';
import { hidesWords, withPageStyles } from './page-styles';

/** The blocks of a page as in its source, with white space; remarks and tables refer to blocks by number from 1. */
export type HtmlBlocks = { lines: string[] } & Pick<Input, 'dropped' | 'remarks' | 'tables'>;

type Reading = HtmlBlocks & { altered: NonNullable<ReturnType<typeof alterationOf>>[] };

// What a page puts around its text, or shows only if it cannot show something else.
const PAGE = new Set(
  'nav footer aside button select textarea datalist noscript object canvas audio video meter progress'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/**
 * Splits a page into blocks. Throws InputError if its text is in a list that the browser numbers, or has words that are
 * struck out, raised or white.
 */
export function htmlBlocks(html: string): HtmlBlocks {
  const read: Reading = { lines: [''], dropped: [], remarks: [], tables: [], altered: [] };
  readNode(parse(withPageStyles(html), { sourceCodeLocationInfo: true, scriptingEnabled: false }), read);
  refuseAlterations(read.altered);
  return read;
}

function readNode(node: HtmlNode, read: Reading): void {
  if (node.nodeName === '#text' && 'value' in node) {
    read.lines.push(`${read.lines.pop() ?? ''}${node.value}`);
    return;
  }
  if (!('childNodes' in node)) return;
  if (!('tagName' in node)) {
    for (const child of node.childNodes) readNode(child, read);
    return;
  }
  const { tagName } = node;
  if (SILENT.has(tagName)) return;
  if (PAGE.has(tagName) || isHidden(node)) {
    const text = htmlText(node);
    if (text !== '') read.dropped.push({ line: fileLine(node), text });
    return;
  }
  const within = wordsInAttributes(node);
  if (within !== '') read.dropped.push({ line: fileLine(node), text: within });
  const altered = alterationOf(node);
  if (altered !== null) read.altered.push(altered);
  if (tagName === 'svg') return;
  remark(node, read);
  const isBlock = !INLINE.has(tagName);
  if (isBlock) read.lines.push('');
  const before = read.tables.length;
  for (const child of node.childNodes) readNode(child, read);
  if (tagName === 'table') {
    for (const table of read.tables.slice(before)) table.last = Math.max(table.last, read.lines.length);
  }
  if (isBlock) read.lines.push('');
}

function remark(element: HtmlElement, { lines, remarks, tables }: HtmlBlocks): void {
  const { tagName } = element;
  const next = lines.length + 1;
  if (tagName === 'img') remarks.push({ line: lines.length, message: '这里有图片，没有读入' });
  if (tagName === 'iframe') remarks.push({ line: lines.length, message: '这里嵌入了别的网页，没有读入' });
  if (isNumberedList(element)) {
    refuseNumberedText(element);
    remarks.push({ line: next, message: '从这一行起是自动编号的列表，编号没有读入，请核对' });
  }
  if (tagName === 'tr' && isIssueTable(htmlChildren(element, 'td', 'th').map(htmlText))) {
    tables.push({ first: next, last: next });
    remarks.push({ line: next, message: '从这一行起是表格，一格作一行，请核对' });
  }
}

const isHidden = ({ tagName, attrs }: HtmlElement): boolean =>
  (tagName === 'dialog' && attrs.every(({ name }) => name !== 'open')) ||
  attrs.some(({ name, value }) => name === 'hidden' || (name === 'style' && hidesWords(value)));

// A page within the page, and what a field of a form shows.
function wordsInAttributes({ tagName, attrs }: HtmlElement): string {
  const valueIn = (wanted: string): string => attrs.find(({ name }) => name === wanted)?.value ?? '';
  if (tagName === 'iframe') return htmlText(parse(valueIn('srcdoc')));
  const isShown = tagName === 'input' && /^(?:|text|search|number|date)$/i.test(valueIn('type'));
  return isShown ? valueIn('value').trim() : '';
}
