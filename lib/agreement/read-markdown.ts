import { remark } from 'remark';
import type { Facts } from './facts';
import { monthsIn } from './read-pages';

type Root = ReturnType<ReturnType<typeof remark>['parse']>;
type Node = Root | Root['children'][number];

/** The approved text of a Markdown file without line breaks: all but its block quotations. */
export function readMarkdownText(markdown: string): string {
  return remark()
    .parse(markdown)
    .children.filter(({ type }) => type !== 'blockquote')
    .map(wordsOf)
    .join('');
}

/** What an issue.md says of its issue: address, status, targets and related issues in its block quotations, and the text. */
export function readIssueMarkdown(id: string, markdown: string): Facts {
  const items = remark()
    .parse(markdown)
    .children.flatMap((node) => (node.type === 'blockquote' ? node.children.flatMap(itemsOf) : []));
  const after = (label: string): string[] =>
    items.filter((item) => item.startsWith(label)).map((item) => item.slice(label.length));
  return {
    id,
    url: after('网址：').join('、'),
    status: after('状态：')
      .map((words) => words.split('，')[0])
      .join('、'),
    targets: after('目标时间：')
      .map((words) => monthsIn(words.split('，')[0] ?? ''))
      .join('、'),
    related: after('相关问题：')
      .map((words) => /\/issues\/([^/]+)\/$/.exec(words)?.[1])
      .join('、'),
    text: readMarkdownText(markdown),
  };
}

/** The addresses that a Markdown file links. */
export function linksIn(markdown: string): string[] {
  return linksOf(remark().parse(markdown));
}

function linksOf(node: Node): string[] {
  if (node.type === 'link') return [node.url];
  return 'children' in node ? node.children.flatMap(linksOf) : [];
}

const itemsOf = (node: Node): string[] => (node.type === 'list' ? node.children.map(wordsOf) : []);

function wordsOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
