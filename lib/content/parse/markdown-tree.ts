import { remark } from 'remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkHtml from 'remark-html';

/** Parses Markdown, and makes HTML of editorial pages; remark-html's own sanitising stays on. */
export const processor = remark().use(remarkCjkFriendly).use(remarkHtml);

/** A node at the top level of a Markdown tree. */
export type Node = ReturnType<typeof processor.parse>['children'][number];

/** The line of the file on which a node begins, from 1. */
export const lineOf = (node: Node): number => node.position?.start.line ?? 1;

/** The text of a heading or paragraph; null if it holds anything but plain text. */
export function plainText(node: Extract<Node, { type: 'heading' | 'paragraph' }>): string | null {
  return textOf(node.children)?.trim() ?? null;
}

/** The text of inline nodes; null if one of them is not plain text. */
export function textOf(children: readonly { type: string; value?: string }[]): string | null {
  const texts = children.map((child) => (child.type === 'text' ? (child.value ?? '') : null));
  return texts.includes(null) ? null : texts.join('');
}

/** A node of a Markdown tree at any depth. */
export type Tree = {
  type: string;
  position?: { start: { line: number } } | undefined;
  children?: readonly Tree[];
};

/** Calls `see` for a node and all below it, in reading order. */
export function visitNodes(node: Tree, see: (node: Tree) => void): void {
  see(node);
  for (const child of node.children ?? []) visitNodes(child, see);
}
