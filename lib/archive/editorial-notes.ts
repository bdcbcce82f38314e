import { remark } from 'remark';
import { escapeXml } from '@/lib/data/feed/escape-xml';

type Root = ReturnType<ReturnType<typeof remark>['parse']>;
type Node = Root | Root['children'][number];

/** A note of ours in plain words, and as HTML. */
export type Note = { words: string; html: string };

/** The notes of ours in a Markdown file, by block quotation; a link to an address in `local` leads there instead. */
export function editorialNotes(markdown: string, local: ReadonlyMap<string, string> = new Map()): Note[][] {
  return remark()
    .parse(markdown)
    .children.filter(({ type }) => type === 'blockquote')
    .map((quotation) =>
      itemsOf(quotation).map((item) => ({ words: wordsOf(item), html: htmlOf(item, local) })),
    );
}

function itemsOf(node: Node): Node[] {
  if (node.type === 'listItem') return [node];
  return 'children' in node ? node.children.flatMap(itemsOf) : [];
}

function wordsOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

function htmlOf(node: Node, local: ReadonlyMap<string, string>): string {
  if ('value' in node) return escapeXml(node.value);
  const inside = 'children' in node ? node.children.map((child) => htmlOf(child, local)).join('') : '';
  return node.type === 'link'
    ? `<a href="${escapeXml(local.get(node.url) ?? node.url)}">${inside}</a>`
    : inside;
}
