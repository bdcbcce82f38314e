import type { Node } from './markdown-tree';

type Inline = Extract<Node, { type: 'paragraph' }>['children'][number];

const EMPHASIS = '这里成对的 * 或 _ 会变成加粗或斜体。';
const LINK =
  '这里写了链接。列出问题要单独占一行，减号后面空一格，例如 - [07](../issues/07.md)；别处只写普通文字。';

const FOUND: Partial<Record<Node['type'] | Inline['type'], string>> = {
  strong: EMPHASIS,
  emphasis: EMPHASIS,
  inlineCode: '这里成对的 ` 会变成代码。',
  html: '这里的 < 和 > 会变成网页标记。',
  link: LINK,
  linkReference: LINK,
  definition: LINK,
  image: '这里写了图片。',
  break: '这一行的末尾有两个空格或反斜杠，会变成换行。',
  code: '这一行的开头空了四格以上，或者有 ```，会变成代码。',
  list: '行首的“1. ”会变成列表，编号就丢了。请删去点后面的空格。',
  blockquote: '行首的 > 会变成引用。',
  thematicBreak: '这一行会变成一条横线。',
};

/** The message for a node that has to be plain text: what Markdown would make of it, and the cure. */
export function markupFault(node: Node): string {
  const kinds =
    node.type === 'heading' || node.type === 'paragraph'
      ? node.children.map((child) => child.type)
      : [node.type];
  const found = kinds.map((kind) => FOUND[kind]).find((words) => words !== undefined);
  if (found === LINK) return LINK;
  return `${found ?? '这里有 Markdown 的特别写法。'}原文只用标题和普通的段落，请改成普通文字。`;
}
