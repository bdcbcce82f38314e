import { remark } from 'remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkHtml from 'remark-html';
import type { Report } from './fault';
import type { SplitFile } from './split-front-matter';

/** What approved text is made of: plain words in headings and paragraphs, and the links that list issues. */
export type Block =
  | { kind: 'heading'; level: number; text: string; line: number }
  | { kind: 'paragraph'; text: string; line: number }
  | { kind: 'link'; address: string; line: number };

const processor = remark().use(remarkCjkFriendly).use(remarkHtml);

type Root = ReturnType<typeof processor.parse>;
type Node = Root['children'][number];

const lineOf = (node: Node): number => node.position?.start.line ?? 1;

/** Cuts Markdown into blocks; anything but plain words, headings and lists of links is a fault, since it would add to the approved text. */
export function parseBlocks({ path, body }: SplitFile, report: Report): Block[] {
  return processor.parse(body).children.flatMap((node): Block[] => {
    const line = lineOf(node);
    if (node.type === 'list')
      return node.children.flatMap((item) => parseLink(item.children[0], path, report));
    const plain = node.type === 'heading' || node.type === 'paragraph' ? plainText(node) : null;
    if (plain?.includes('\n')) {
      const message = '段落中间换了行。一段写成一行；要分成两段，中间空一行。';
      report.add({ file: path, line, message });
      return [];
    }
    if (node.type === 'heading' && plain !== null)
      return [{ kind: 'heading', level: node.depth, text: plain, line }];
    if (node.type === 'paragraph' && plain !== null) return [{ kind: 'paragraph', text: plain, line }];
    const message =
      '这里有 Markdown 的特别写法（例如 **、`、<、1. 加空格、行首空四格）。原文只用标题和段落，请写成普通文字。';
    report.add({ file: path, line, message });
    return [];
  });
}

function plainText(node: Extract<Node, { type: 'heading' | 'paragraph' }>): string | null {
  const words = node.children.map((child) => (child.type === 'text' ? child.value : null));
  return words.includes(null) ? null : words.join('');
}

function parseLink(node: Node | undefined, path: string, report: Report): Block[] {
  const only = node?.type === 'paragraph' && node.children.length === 1 ? node.children[0] : undefined;
  if (node !== undefined && only?.type === 'link')
    return [{ kind: 'link', address: only.url, line: lineOf(node) }];
  const message = '列表的每一项只能是一个问题的链接，例如 - [07](../issues/07.md)。';
  report.add({ file: path, line: node === undefined ? 1 : lineOf(node), message });
  return [];
}

/** Safe HTML (remark-html's own cleaning) of editorial Markdown, one piece for each ## heading. */
export function sectionsToHtml({ path, body }: SplitFile, report: Report): { title: string; html: string }[] {
  const sections: { title: string; children: Node[] }[] = [];
  for (const node of processor.parse(body).children) {
    if (node.type === 'heading' && node.depth === 2) {
      sections.push({ title: plainText(node) ?? '', children: [] });
    } else if (sections.length === 0) {
      report.add({
        file: path,
        line: lineOf(node),
        message: '第一个 ## 标题之前有文字。请把它放到标题之后。',
      });
    } else sections.at(-1)?.children.push(node);
  }
  return sections.map(({ title, children }) => ({
    title,
    html: processor.stringify({ type: 'root', children }).trim(),
  }));
}
