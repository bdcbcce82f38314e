import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { decodeInput } from './decode-input';
import { type Input, toInput } from './input';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];
type Read = { lines: string[]; dropped: string[]; remarks: Input['remarks'] };

const SILENT = new Set(['head', 'script', 'style', 'template', 'noscript', 'svg', 'iframe']);
const PAGE = new Set(['nav', 'footer', 'aside', 'button', 'select', 'textarea']);
const INLINE = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

// between Chinese characters a line break of the page's source is no blank (CSS Text, segment breaks)
const WRAP = /(?<=[\u2E80-\uFFEF])[ \t]*\r?\n\s*(?=[\u2E80-\uFFEF])/g;

/** Reads a saved web page, a line for each block. Navigation, footers, buttons and what is hidden are listed as left out. */
export function readHtml(bytes: Uint8Array): Input {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const charset = /charset=["']?\s*([\w-]+)/i.exec(head)?.[1] ?? '';
  const isChinese = /^gb/i.test(charset);
  const html = isChinese ? new TextDecoder('gb18030').decode(bytes) : decodeInput(bytes).text;
  const read: Read = { lines: [''], dropped: [], remarks: [] };
  readNode(parse(html), read);
  const lines = read.lines.map((line) =>
    line
      .replace(WRAP, '')
      .replace(/[ \t\r\n]+/g, ' ')
      .trim(),
  );
  const filled = lines.filter((line, index) => line !== '' || lines[index - 1] !== '');
  const dropped = read.dropped.map((text) => ({ line: 0, text }));
  return toInput(filled, { dropped, remarks: read.remarks });
}

function readNode(node: Node, read: Read): void {
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
    const text = textOf(node).replace(/\s+/g, ' ').trim();
    if (text !== '') read.dropped.push(text);
    return;
  }
  if (tagName === 'img') read.remarks.push({ line: read.lines.length, message: '这里有图片，没有读入' });
  const isBlock = !INLINE.has(tagName);
  if (isBlock) read.lines.push('');
  for (const child of node.childNodes) readNode(child, read);
  if (isBlock) read.lines.push('');
}

function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return 'childNodes' in node && !SILENT.has(node.nodeName) ? node.childNodes.map(textOf).join(' ') : '';
}

const isHidden = ({ attrs }: Element): boolean =>
  attrs.some(({ name, value }) => name === 'hidden' || (name === 'style' && /display:\s*none/i.test(value)));
