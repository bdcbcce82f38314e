import type { Report } from '@/lib/content/fault';
import { lineOf, type Node, plainText, processor, textOf } from './markdown-tree';
import { markupFault } from './markup-fault';
import type { SplitFile } from './split-front-matter';

/** A block of approved text: plain text in headings and paragraphs, or a link that lists an issue. */
export type Block =
  | { kind: 'heading'; level: number; text: string; line: number }
  | { kind: 'paragraph'; text: string; line: number }
  | { kind: 'link'; label: string; address: string; line: number };

// &#19968; is 一 to every reader, and not to the comparison of files by eye.
const ENTITY = /(?<!\\)&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i;

/**
 * Splits Markdown into blocks. Anything but headings, plain text and lists of links is a fault, since markup would add to
 * the approved text; it still gives a block, so that later checks do not report it as missing.
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
    const entity = ENTITY.exec(raw(node))?.[0];
    if (entity !== undefined)
      return refuse(node, `“${entity}”会变成别的字。请直接写那个字；原文就是这几个字的，写成 \\${entity}。`);
    if (text.includes('\n')) {
      return refuse(node, '这一段中间换了行。一段写成一行；要分成两段，中间空一行。');
    }
    if (node.type === 'heading') return [{ kind: 'heading', level: node.depth, text, line }];
    // \# is the mark itself, as the approved text prints it.
    if (raw(node).startsWith('\\#')) return [{ kind: 'paragraph', text, line }];
    const [, wide, title] = /^([#＃]{1,6})[ \u3000\u00A0]*(.+)$/.exec(text) ?? [];
    if (wide?.includes('＃') === true && title !== undefined) {
      const half = '#'.repeat(wide.length);
      report.add({ file: path, line, message: `${wide} 是全角的，不会变成标题。请写成“${half} ${title}”。` });
      return [{ kind: 'heading', level: wide.length, text: title, line }];
    }
    const [, marks, blank = '', words] = /^(#{1,6})([\u3000\u00A0]*)([^#\u3000\u00A0].*)$/.exec(text) ?? [];
    if (marks === undefined || words === undefined) return [{ kind: 'paragraph', text, line }];
    report.add({
      file: path,
      line,
      message: `${marks} 后面少了一个${blank === '' ? '' : '半角'}空格。请写成“${marks} ${words}”。`,
    });
    return [{ kind: 'heading', level: marks.length, text: words, line }];
  });
}

function linkBlock(node: Node, refuse: (node: Node, message: string) => Block[]): Block[] {
  const only = node.type === 'paragraph' && node.children.length === 1 ? node.children[0] : undefined;
  if (only?.type === 'link') {
    const label = textOf(only.children) ?? '';
    return [{ kind: 'link', label, address: only.url, line: lineOf(node) }];
  }
  return refuse(
    node,
    '以减号加空格开头的一行只能是一个问题的链接，例如 - [07](../issues/07.md)。普通的段落请去掉减号。',
  );
}
