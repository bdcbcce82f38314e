import { expect, test } from 'vitest';
import { readTotals } from '@/lib/import/fields/read-totals';

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
