import { expect, test } from 'vitest';
import { buildTree } from '@/lib/import/tree/build-tree';
import type { Item } from '@/lib/import/tree/item';

// Each item with its number, indented below its parent.
function outline(...texts: string[]): string[] {
  const lines = texts.map((text, at) => ({ line: at + 1, text }));
  const shown = (items: readonly Item[], depth: number): string[] =>
    items.flatMap((item) => [
      `${'  '.repeat(depth)}${item.numbering.printedNumber} ${item.title}`,
      ...shown(item.children, depth + 1),
    ]);
  return shown(buildTree(lines).items, 0);
}

test('the style that comes first under a heading is the outer one', () => {
  expect(
    outline('一、整改情况', '（一）党的领导方面', '1.学习不够', '（二）党的建设方面', '2.制度不全'),
  ).toEqual([
    '一 整改情况',
    '  (一) 党的领导方面',
    '    1 学习不够',
    '  (二) 党的建设方面',
    '    2 制度不全',
  ]);
});

test('a number that restarts in its own style is one level deeper', () => {
  expect(outline('一、整改情况', '1.学习不够深入。', '1.制定计划', '2.制度不够健全。')).toEqual([
    '一 整改情况',
    '  1 学习不够深入',
    '    1 制定计划',
    '  2 制度不够健全',
  ]);
});

test('1.2 stands beside 1.1 and 2.1, whatever is between them', () => {
  expect(outline('1.党的领导方面', '1.1学习不够', '1.2调研不够', '2.党的建设方面', '2.1制度不全')).toEqual([
    '1 党的领导方面',
    '  1.1 学习不够',
    '  1.2 调研不够',
    '2 党的建设方面',
    '  2.1 制度不全',
  ]);
});

test('lines before the first number lead, and lines below one belong to it', () => {
  const tree = buildTree(['开头。', '一、整改情况', '正文。'].map((text, at) => ({ line: at + 1, text })));
  expect(tree.lead.map(({ text }) => text)).toEqual(['开头。']);
  expect(tree.items[0]?.content.map(({ text }) => text)).toEqual(['正文。']);
});
