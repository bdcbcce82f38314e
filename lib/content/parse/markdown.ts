import { remark } from 'remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkHtml from 'remark-html';
import type { Report } from '@/lib/content/fault';
import { markupFault } from './markup-fault';
import type { SplitFile } from './split-front-matter';

/** What approved text is made of: plain words in headings and paragraphs, and the links that list issues. */
export type Block =
  | { kind: 'heading'; level: number; text: string; line: number }
  | { kind: 'paragraph'; text: string; line: number }
  | { kind: 'link'; label: string; address: string; line: number };

const processor = remark().use(remarkCjkFriendly).use(remarkHtml);

type Root = ReturnType<typeof processor.parse>;
export type Node = Root['children'][number];

const lineOf = (node: Node): number => node.position?.start.line ?? 1;

/**
 * Cuts Markdown into blocks; anything but plain words, headings and lists of links is a fault, since it would add to
 * the approved text. What is at fault still gives a block, so that nothing seems to be missing after it.
 */
export function parseBlocks({ path, body }: SplitFile, report: Report): Block[] {
  const raw = (node: Node): string =>
    body.slice(node.position?.start.offset, node.position?.end.offset).replaceAll('\n', '');
  const refuse = (node: Node, message: string): Block[] => {
    const line = lineOf(node);
    report.add({ file: path, line, message });
    if (node.type !== 'heading') return [{ kind: 'paragraph', text: raw(node), line }];
    return [{ kind: 'heading', level: node.depth, text: raw(node).replace(/^#+ */, ''), line }];
  };
  return processor.parse(body).children.flatMap((node): Block[] => {
    const line = lineOf(node);
    if (node.type === 'list' && !node.ordered) {
      return node.children.flatMap(({ children }) => children.flatMap((child) => linkBlock(child, refuse)));
    }
    if (node.type !== 'heading' && node.type !== 'paragraph') return refuse(node, markupFault(node));
    const text = plainText(node);
    if (text === null) return refuse(node, markupFault(node));
    if (text.includes('\n')) {
      return refuse(node, '这一段中间换了行。一段写成一行；要分成两段，中间空一行。');
    }
    if (node.type === 'heading') return [{ kind: 'heading', level: node.depth, text, line }];
    const [, marks, words] = /^(#{1,6})([^#].*)$/.exec(text) ?? [];
    if (marks === undefined || words === undefined) return [{ kind: 'paragraph', text, line }];
    report.add({ file: path, line, message: `${marks} 后面少了一个空格。请写成“${marks} ${words}”。` });
    return [{ kind: 'heading', level: marks.length, text: words, line }];
  });
}

function plainText(node: Extract<Node, { type: 'heading' | 'paragraph' }>): string | null {
  return wordsOf(node.children)?.trim() ?? null;
}

function wordsOf(children: readonly { type: string; value?: string }[]): string | null {
  const words = children.map((child) => (child.type === 'text' ? (child.value ?? '') : null));
  return words.includes(null) ? null : words.join('');
}

function linkBlock(node: Node, refuse: (node: Node, message: string) => Block[]): Block[] {
  const only = node.type === 'paragraph' && node.children.length === 1 ? node.children[0] : undefined;
  if (only?.type === 'link') {
    const label = wordsOf(only.children) ?? '';
    return [{ kind: 'link', label, address: only.url, line: lineOf(node) }];
  }
  return refuse(
    node,
    '以减号加空格开头的一行只能是一个问题的链接，例如 - [07](../issues/07.md)。普通的段落请去掉减号。',
  );
}

/** Safe HTML (remark-html's own cleaning) of editorial Markdown, one piece for each ## heading. */
export function sectionsToHtml({ path, body }: SplitFile, report: Report): { title: string; html: string }[] {
  const sections: { title: string; children: Node[] }[] = [];
  const refuse = (node: Node, message: string): void =>
    report.add({ file: path, line: lineOf(node), message });
  for (const node of processor.parse(body).children) {
    if (node.type === 'heading' && node.depth === 1) {
      refuse(node, '页面的标题写在开头的 title 里，正文的标题从 ## 开始。请改成 ##，或删去这一行。');
    }
    if (node.type === 'heading' && node.depth <= 2) {
      const title = plainText(node);
      if (title === null) refuse(node, '标题只能是普通文字。请删去其中的 *、`、链接等写法。');
      sections.push({ title: title ?? '', children: [] });
    } else if (sections.length === 0) {
      refuse(node, '第一个 ## 标题之前有文字。请把它放到标题之后。');
    } else sections.at(-1)?.children.push(node);
  }
  return sections.map(({ title, children }) => ({
    title,
    html: processor.stringify({ type: 'root', children }).trim(),
  }));
}
