import { expect, test } from 'vitest';
import { readStatusTotals } from '@/lib/import/fields/read-status-totals';

const totals = (text: string): string[] =>
  readStatusTotals({ line: 3, text }).map(({ of, stated, words }) => `${of} ${stated} ${words}`);

test.each([
  ['截至目前，已完成整改9个，正在整改1个。', ['rectified 9 已完成整改9个', 'in-progress 1 正在整改1个']],
  [
    '40个问题中，38个问题已完成整改，2个问题尚在整改中。',
    ['rectified 38 38个问题已完成整改', 'in-progress 2 2个问题尚在整改中'],
  ],
  ['整改完成二十四个，阶段性完成6个', ['rectified 24 整改完成二十四个', 'staged 6 阶段性完成6个']],
  [
    '基本完成整改问题2个，未完成整改的问题1项。',
    ['basically-complete 2 基本完成整改问题2个', 'incomplete 1 未完成整改的问题1项'],
  ],
])('%s', (text, expected) => {
  expect(totals(text)).toEqual(expected);
});

test.each(['完成3项制度修订。', '已完成3项。', '完成整改措施36条。', '整改到位资金170000元。'])(
  '%s says nothing about issues',
  (text) => {
    expect(totals(text)).toEqual([]);
  },
);
