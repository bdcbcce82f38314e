import { expect, test } from 'vitest';
import { buildTree } from '@/lib/import/tree/build-tree';
import type { Item } from '@/lib/import/tree/item';
import { raiseCousins, raiseSiblings } from '@/lib/import/tree/raise-roles';
import type { Role } from '@/lib/import/tree/role';

const all = (some: readonly Item[]): Item[] => some.flatMap((item) => [item, ...all(item.children)]);

// The roles after a rule, with one line an issue before it.
function after(
  rule: (items: readonly Item[], roles: Map<Item, Role>) => void,
  known: string,
  ...texts: string[]
): string[] {
  const [chapter] = buildTree(texts.map((text, at) => ({ line: at + 1, text }))).items;
  const items = chapter === undefined ? [] : all([chapter]);
  const roles = new Map<Item, Role>(items.map((item) => [item, item.title === known ? 'issue' : 'text']));
  rule(rule === raiseSiblings ? (chapter?.children ?? []) : [...items.slice(0, 1)], roles);
  return items.map((item) => `${item.title} ${roles.get(item)}`);
}

const AREAS = ['一、整改情况', '（一）甲方面', '1.学习。', '甲。', '（二）乙方面'];

test.each([
  [
    'under another heading, whatever it says',
    ['1.水费收缴率低。', '乙。'],
    ['乙方面 group', '水费收缴率低 issue'],
  ],
  ['with its text behind it', ['1.队伍老化。乙。已完成。'], ['乙方面 group', '队伍老化 issue']],
  ['of another style', ['①水费。', '乙。'], ['乙方面 text', '水费 text']],
  ['without text', ['1.水费收缴率低'], ['乙方面 text', '水费收缴率低 text']],
])('among the areas of a chapter, a line %s', (_, lines, roles) => {
  const found = after(raiseCousins, '学习', ...AREAS, ...lines);
  expect(found).toEqual(['整改情况 group', '甲方面 group', '学习 issue', ...roles]);
});

test('a line beside an issue is one, a part of an issue is none', () => {
  const lines = ['二、问题', '（一）学习。', '甲。', '（二）水费。', '乙。', '（三）下一步措施', '丙。'];
  const roles = ['学习 issue', '水费 issue', '下一步措施 text'];
  expect(after(raiseSiblings, '学习', ...lines)).toEqual(['问题 text', ...roles]);
});
