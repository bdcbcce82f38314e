import { expect, test } from 'vitest';
import { buildTree } from '@/lib/import/tree/build-tree';
import type { Item } from '@/lib/import/tree/item';
import { decideRoles } from '@/lib/import/tree/roles';

function rolesOf(...texts: string[]): string[] {
  const { items } = buildTree(texts.map((text, at) => ({ line: at + 1, text })));
  const roles = decideRoles(items);
  const all = (some: readonly Item[]): Item[] => some.flatMap((item) => [item, ...all(item.children)]);
  return all(items).map((item) => `${item.title} ${roles.get(item)}`);
}

test.each([
  [
    'a line with a labelled part is an issue, what is above it a group',
    ['一、整改情况', '（一）党的领导方面', '1.学习不够深入。', '整改情况：甲。'],
    ['整改情况 group', '党的领导方面 group', '学习不够深入 issue'],
  ],
  [
    'numbered lines in a chapter on how the work was organised are text',
    ['一、组织整改情况', '（一）加强领导。召开会议3次。'],
    ['组织整改情况 text', '加强领导 text'],
  ],
  [
    'numbered steps under an issue are steps',
    ['一、整改情况', '（一）关于“学习不够深入”问题的整改', '1.强化学习。甲。', '2.健全制度。乙。'],
    ['整改情况 group', '关于“学习不够深入”问题的整改 issue', '强化学习 step', '健全制度 step'],
  ],
  [
    'a line beside issues of its style is an issue too, though it has no part',
    ['一、整改情况', '1.学习不够深入。', '整改情况：甲。', '2.调研开展。乙。'],
    ['整改情况 group', '学习不够深入 issue', '调研开展 issue'],
  ],
  [
    'a quotation that is not closed is an issue that lacks its rest',
    ['（一）党的领导方面', '1.关于“学习不够', '2.关于“制度不全”问题：已修订。'],
    ['党的领导方面 group', '关于“学习不够 issue', '关于“制度不全”问题 issue'],
  ],
  [
    'a line under a heading that lists by status is an issue, also with reasons and next steps alone',
    [
      '二、未完成整改的事项',
      '1.水费收缴率低。',
      '原因：用户分散。',
      '三、正在推进整改的问题',
      '（一）工程慢。',
      '倒排工期。',
    ],
    ['未完成整改的事项 group', '水费收缴率低 issue', '正在推进整改的问题 group', '工程慢 issue'],
  ],
  [
    'a part below a heading that lists by status is none',
    ['二、未完成整改的问题', '（一）水费收缴率低。', '原因：用户分散。', '（二）下一步措施', '催收。'],
    ['未完成整改的问题 group', '水费收缴率低 issue', '下一步措施 text'],
  ],
])('%s', (_, lines, roles) => {
  expect(rolesOf(...lines)).toEqual(roles);
});
