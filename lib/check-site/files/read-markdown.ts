import { remark } from 'remark';
import type { Facts, SiteRecord } from '@/lib/check-site/compare-records';
import { withoutOldTarget } from '@/lib/check-site/read/page-text';
import { remember } from '@/lib/check-site/read/remember';

type Root = ReturnType<ReturnType<typeof remark>['parse']>;
type Node = Root | Root['children'][number];

// A label that is missing or misspelt states nothing.
const SUMMARY = [
  '网址',
  '出自',
  '原发布网页',
  '状态',
  '原文另有后续安排',
  '前次通报',
  '后续通报',
  '再次指出',
  '目标时间',
  '未完成的原因（本站归纳）',
  '责任单位',
  '整改时限',
  '所在章节',
];
const LABELS = [...SUMMARY, '要知道的事', '更新和更正', '相关问题'];
const NONE = Object.fromEntries(LABELS.map((label) => [label, '']));

/** What a Markdown file states: the list items of its block quotations by label, and all other text without line breaks. */
export const readMarkdown = remember((markdown: string): SiteRecord[] => {
  const blocks = remark().parse(markdown).children;
  const notes = blocks.filter(({ type }) => type === 'blockquote').map(itemsOf);
  const text = blocks.filter(({ type }) => type !== 'blockquote').map(wordsOf);
  return [{ about: '', facts: { ...NONE, ...labelled(notes.flatMap(pairsOf)), 原文: text.join('') } }];
});

// The first item of a history announces it; an item without a label is a caveat.
function pairsOf(items: readonly string[]): [string, string][] {
  const [first = '', ...rest] = items;
  if (first.startsWith('更新和更正')) return rest.map((item) => ['更新和更正', withoutOldTarget(item)]);
  return items.map((item) => {
    const [, label = '要知道的事', value = item] = /^([^，。：“]{2,14})：(.+)$/s.exec(item) ?? [];
    return [label, value];
  });
}

// Several values of one label take one line each.
function labelled(pairs: readonly [string, string][]): Facts {
  const labels = [...new Set(pairs.map(([label]) => label))];
  const valuesOf = (label: string) => pairs.flatMap(([name, value]) => (name === label ? [value] : []));
  return Object.fromEntries(labels.map((label) => [label, valuesOf(label).join('\n')]));
}

function itemsOf(node: Node): string[] {
  if (node.type === 'listItem') return [wordsOf(node)];
  return 'children' in node ? node.children.flatMap(itemsOf) : [];
}

function wordsOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
