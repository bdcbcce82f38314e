import { remark } from 'remark';

const writer = remark().use({
  settings: {
    bullet: '-',
    // Many readers strike through text between two tildes: 588~600元和10~20元
    unsafe: [{ character: '~', inConstruct: 'phrasing' }],
  },
});

export type Block = ReturnType<typeof writer.parse>['children'][number];
export type Depth = Extract<Block, { type: 'heading' }>['depth'];
type Words = Extract<Block, { type: 'paragraph' }>['children'];

/** What a Markdown file says of its block quotations. */
export const QUOTED_NOTE = '引用块里的话是本站添加的，其余都是批准的原文。';

/** Blocks as Markdown; every character with a meaning in Markdown is escaped. */
export function writeMarkdown(blocks: Block[]): string {
  return writer.stringify({ type: 'root', children: blocks });
}

/** A heading. */
export function heading(depth: Depth, text: string): Block {
  return { type: 'heading', depth, children: [{ type: 'text', value: text }] };
}

/** One paragraph per line of a text. */
export function paragraphs(text: string): Block[] {
  return text.split('\n').map((line) => paragraph([{ type: 'text', value: line }]));
}

/** A piece of a line: words, or the title of a link. */
export type Piece = string | { title: string; url: string };

/** Editorial text: a list in a block quotation, which sets it apart from approved text; a label stands before its address. */
export function editorial(items: (string | { label: string; url: string } | Piece[])[]): Block {
  const list = items.map((item): ListItem => {
    const pieces = Array.isArray(item) ? item : piecesOf(item);
    return { type: 'listItem', spread: false, children: [paragraph(pieces.map(toWord))] };
  });
  return { type: 'blockquote', children: [{ type: 'list', ordered: false, spread: false, children: list }] };
}

const piecesOf = (item: string | { label: string; url: string }): Piece[] =>
  typeof item === 'string' ? [item] : [item.label, { title: item.url, url: item.url }];

const toWord = (piece: Piece): Words[number] =>
  typeof piece === 'string'
    ? { type: 'text', value: piece }
    : { type: 'link', url: piece.url, children: [{ type: 'text', value: piece.title }] };

/** A block quotation of one paragraph. */
export function quotation(text: string): Block {
  return { type: 'blockquote', children: [paragraph([{ type: 'text', value: text }])] };
}

/** A list. */
export function plainList(items: string[]): Block {
  return list(items.map((value) => [{ type: 'text', value }]));
}

/** A list of links, each with a short description. */
export function linkList(items: { label: string; url: string; about: string }[]): Block {
  return list(
    items.map(({ label, url, about }) => [
      { type: 'link', url, children: [{ type: 'text', value: label }] },
      { type: 'text', value: `：${about}` },
    ]),
  );
}

type ListItem = Extract<Block, { type: 'list' }>['children'][number];
type Paragraph = Extract<Block, { type: 'paragraph' }>;

const paragraph = (children: Words): Paragraph => ({ type: 'paragraph', children });

const list = (items: Words[]): Block => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map((words) => ({ type: 'listItem', spread: false, children: [paragraph(words)] })),
});
