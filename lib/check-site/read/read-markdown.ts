import { remark } from 'remark';
import type { Facts } from './facts';
import { aboutIn, daysIn, monthsIn, withoutOldTarget } from './page-text';
import { remember } from './remember';

type Root = ReturnType<ReturnType<typeof remark>['parse']>;
type Node = Root | Root['children'][number];

const parse = remember((markdown: string): Root => remark().parse(markdown));

/** The approved text of a Markdown file without line breaks: everything but block quotations. */
export function readMarkdownText(markdown: string): string {
  return parse(markdown)
    .children.filter(({ type }) => type !== 'blockquote')
    .map(wordsOf)
    .join('');
}

/** The editorial additions in a Markdown file: the list items in its block quotations. */
export function readMarkdownNotes(markdown: string): string[] {
  return parse(markdown).children.flatMap((node) =>
    node.type === 'blockquote' ? node.children.flatMap(itemsOf) : [],
  );
}

/** The facts in an issue.md: editorial ones from its block quotations, and the text. */
export function readIssueMarkdown(id: string, markdown: string): Facts {
  const items = readMarkdownNotes(markdown);
  const after = (label: string): string[] =>
    items.filter((item) => item.startsWith(label)).map((item) => item.slice(label.length));
  const [, status = '', source = '', asOf = ''] =
    /^(.+?)，(.+)，截至(.+)$/.exec(after('状态：').join('、')) ?? [];
  const history = items.indexOf('更新和更正，最近的在前：');
  const isRelated = (item: string): boolean => item.startsWith('相关问题：');
  const entries = history === -1 ? [] : items.slice(history + 1).filter((item) => !isRelated(item));
  const related = after('相关问题：').map((words) => /^(.+)，http\S+\/issues\/([^/]+)\/$/.exec(words));
  return {
    id,
    url: after('网址：').join('、'),
    status,
    source,
    asOf: daysIn(asOf),
    targets: after('目标时间：')
      .map((words) => monthsIn(words.split('，')[0] ?? ''))
      .join('、'),
    ...aboutIn(after('目标时间：')),
    reasons: after('原因：').join('、'),
    responsible: after('责任单位：').join('、'),
    deadline: after('整改时限：').join('、'),
    place: after('通报位置：').join('、'),
    history: entries.map(withoutOldTarget).join('、'),
    related: related.map((found) => found?.[2]).join('、'),
    relatedWords: related.map((found) => found?.[1]).join('、'),
    text: readMarkdownText(markdown),
  };
}

/** The addresses linked in a Markdown file. */
export function linksIn(markdown: string): string[] {
  return linksOf(parse(markdown));
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
