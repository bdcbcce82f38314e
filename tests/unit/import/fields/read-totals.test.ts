import { expect, test } from 'vitest';
import { readStatusTotals, readTotals } from '@/lib/import/fields/read-totals';

const totals = (text: string): string[] =>
  readTotals([{ line: 3, text }]).map(({ of, stated, line, words }) => `${line} ${of} ${stated} ${words}`);

test.each([
  [
    '巡察反馈的10个方面40个具体问题。',
    ['3 areas 10 反馈的10个方面', '3 issues 40 反馈的10个方面40个具体问题'],
  ],
  ['巡察共发现问题12个。', ['3 issues 12 发现问题12个']],
  ['共指出问题12个，制定整改措施36条。', ['3 issues 12 指出问题12个', '3 measures 36 制定整改措施36条']],
  [
    '反馈的十二个问题已全部完成整改。',
    ['3 issues 12 反馈的十二个问题', '3 rectified 12 十二个问题已全部完成整改'],
  ],
  ['反馈了三个方面，问题１２个。', ['3 areas 3 反馈了三个方面', '3 issues 12 反馈了三个方面，问题１２个']],
  ['巡察整改共12个问题。', ['3 issues 12 共12个问题']],
  ['制定一百零六条整改措施。', ['3 measures 106 制定一百零六条整改措施']],
])('%s states totals', (text, expected) => {
  expect(totals(text)).toEqual(expected);
});

test.each([
  '对反馈的每一个问题都认真研究。',
  '针对反馈的第一个问题，召开会议。',
  '上级反馈意见后，共召开会议12次。',
  '反馈的问题中，作风问题3个。',
  '反馈问题后，上一轮的30个问题一并整改。',
])('%s states none', (text) => {
  expect(totals(text)).toEqual([]);
});

const statusTotals = (text: string): string[] =>
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
  expect(statusTotals(text)).toEqual(expected);
});

test.each(['完成3项制度修订。', '已完成3项。', '完成整改措施36条。', '整改到位资金170000元。'])(
  '%s says nothing about issues',
  (text) => {
    expect(statusTotals(text)).toEqual([]);
  },
);
