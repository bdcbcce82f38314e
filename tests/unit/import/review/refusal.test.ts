import { expect, test } from 'vitest';
import { parseNotice } from '@/lib/import/parse-notice';
import type { Refusal } from '@/lib/import/parsed-notice';
import { refusalOf } from '@/lib/import/review/refusal';

const lines = (...texts: string[]) => texts.map((text, index) => ({ line: index + 1, text }));
const refuse = (...texts: string[]) => refusalOf(parseNotice(lines(...texts)), lines(...texts), []);

const TITLE = '中共某局党组关于巡察整改情况的通报';
const OPENING = '根据市委统一部署，市委巡察组对某局党组开展了巡察。现将整改情况予以公布。';
const ISSUE = ['一、整改情况', '1.学习不够深入。', '整改情况：一是学习。二是检查。'];

test.each([
  ['第一，', ['第一，学习不深入。甲。', '第二，制度不全。乙。'], '“第一，学习不深入。甲。”等 2 行像是有编号'],
  ['a bare digit', ['1学习不深入，制定计划', '2制度不全，修订'], '“1学习不深入，制定计划”等 2 行像是有编号'],
])('the reason for lines that begin with %s is their number', (_, texts, reason) => {
  const refusal = refuse(TITLE, OPENING, '一、整改落实', ...texts);
  expect(refusal?.line).toBe(4);
  expect(refusal?.reason).toContain(reason);
});

test.each([
  [
    'findings with words that are not known',
    ['一、整改落实情况', '关于作风的问题。一是甲。二是乙。', '召开会议3次。'],
  ],
  ['the cells of a table', ['序号', '整改措施', '1', '召开会议3次']],
])('%s are not called organising work', (_, texts) => {
  expect(refuse(TITLE, OPENING, ...texts)?.reason).toContain('请核对问题有没有编号');
});

test('a notice with an issue is not refused', () => {
  expect(refuse(TITLE, OPENING, ...ISSUE)).toBeNull();
});

test.each([
  [
    'a plan',
    ['某局关于巡察整改的工作方案', OPENING, ...ISSUE],
    { line: 1, reason: '这是整改方案或计划，写的是打算怎样改，不是已经公布的整改情况。' },
  ],
  [
    'a feedback notice',
    [
      '市委巡察组关于巡察某局党组的反馈情况通报',
      '市委巡察组向某局党组反馈了巡察意见，指出了存在的问题。',
      '一、党的领导不够有力。一是学习不够。二是检查不够。',
    ],
    { line: 1, reason: '这是巡察反馈的通报，只写了发现的问题，没有写整改情况。' },
  ],
  [
    'a feedback notice without its title',
    [
      '近日，市委第二巡察组向某局党组反馈了巡察情况。',
      '一、党的领导不够有力。一是学习不够；二是检查不够。',
      '巡察组要求按时报告整改情况。',
    ],
    { line: 0, reason: '这是巡察反馈的通报，只写了发现的问题，没有写整改情况。' },
  ],
  [
    'a plan without its title',
    ['为落实巡察整改要求，结合实际，特制定如下整改措施。', ...ISSUE],
    { line: 0, reason: '这是整改方案或计划，写的是打算怎样改，不是已经公布的整改情况。' },
  ],
  [
    'a notice whose issues are in an attachment',
    [TITLE, OPENING, '一、整改情况', '各项问题的整改情况详见附表。'],
    { line: 4, reason: '问题的内容在附件里，请导入附件。' },
  ],
  [
    'a page with two notices',
    [TITLE, OPENING, ...ISSUE, '中共另一局党组关于巡察整改情况的通报', OPENING, ...ISSUE],
    { line: 6, reason: '里面有不止一个单位的通报。请把每个单位的分开，各自导入。' },
  ],
  [
    'a digest with a chapter for each body',
    [
      TITLE,
      OPENING,
      '一、市甲局党组',
      '问题：学习不够深入。',
      '整改：召开会议。',
      '二、市乙局党组',
      '问题：制度不健全。',
      '整改：修订制度。',
    ],
    { line: 3, reason: '这是对多个单位的通报，不是一个单位的整改情况。' },
  ],
  [
    'a notice of totals only',
    [TITLE, OPENING, '截至目前，反馈的30个问题，已完成整改28个，正在整改2个。'],
    { line: 3, reason: '没有找到一个写明了问题和整改情况的条目：只有总数和组织整改工作的内容。' },
  ],
  ...['Ⅰ.学习不够。', '第一项 学习不够。', '01 学习不够'].map((heading): [string, string[], Refusal] => [
    `an issue headed ${heading}`,
    [TITLE, OPENING, '一、整改情况', heading, '整改情况：甲。'],
    {
      line: 4,
      reason: `“${heading}”下面写了整改情况，可是它前面没有编号，或者编号认不出来。认得的是 一、（一）1.（1）①、问题1：这些写法；请单位改成其中一种，再导入。`,
    },
  ]),
  [
    'a text without labels',
    [TITLE, OPENING, '一、反馈问题整改情况', '1.学习不够：组织学习。', '2.调研不够：调研。'],
    {
      line: 0,
      reason:
        '没有找到一个写明了问题和整改情况的条目。请核对问题有没有编号或“问题：”“整改情况：”这样的小标题。',
    },
  ],
  [
    'a text with marks of Markdown',
    [TITLE, OPENING, '# 一、整改情况', '**1.学习不够。**', '整改情况：甲。'],
    {
      line: 3,
      reason:
        '“# 一、整改情况”等 2 行的开头有 #、*、- 这样的记号（Markdown 的写法），记号后面的编号和小标题认不出来。请删去行首的记号，再导入。',
    },
  ],
  [
    'a notice about how the work was organised',
    [TITLE, OPENING, '一、组织整改情况', '（一）加强领导。召开会议3次。'],
    { line: 0, reason: '没有找到一个写明了问题和整改情况的条目：只有开头和组织整改工作的内容。' },
  ],
])('%s is refused with its reason', (_, texts, refusal) => {
  expect(refuse(...texts)).toEqual(refusal);
});

test('a notice with its problems in a table is refused because of the table', () => {
  const input = lines(TITLE, OPENING, '问题', '整改情况', '学习不够深入', '召开会议');
  expect(refusalOf(parseNotice(input), input, [{ first: 3, last: 6 }])).toEqual({
    line: 3,
    reason:
      '问题和整改情况写在表格里，读进来看不出哪一格答哪个问题。请把表格改成文字：每个问题一行，写上编号，下一行写“整改情况：”和内容；存好再导入。',
  });
});

test('a table beside problems in plain text is no reason to refuse', () => {
  const input = lines(TITLE, OPENING, ...ISSUE);
  expect(refusalOf(parseNotice(input), input, [{ first: 6, last: 8 }])).toBeNull();
});
