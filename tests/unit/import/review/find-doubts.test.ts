import { expect, test } from 'vitest';
import { parseNotice } from '@/lib/import/parse-notice';

const TITLE = '中共某局党组关于巡察整改情况的通报';
const INSPECTED =
  '2023年4月20日至5月31日，市委巡察组对某局党组开展了巡察，并于2023年9月1日反馈了意见。现将情况公布。';
const BODY = ['一、整改情况', '（一）党的领导方面', '1.学习不够深入。', '整改情况：甲。'];
const END = ['联系电话：0000-1234567。', '中共某局党组', '2024年6月20日'];

const UNSIGNED = ['联系电话：0000-1234567。', '2024年6月20日'];

type Text = { title?: string[]; opening?: string; body?: string[]; end?: string[] };

function doubts({ title = [TITLE], opening = INSPECTED, body = BODY, end = END }: Text): string[] {
  const texts = [...title, opening, ...body, ...end];
  const { doubts: found } = parseNotice(texts.map((text, at) => ({ line: at + 1, text })));
  return found.map(({ line, message }) => `${line} ${message}`);
}
const inspected = (words: string): string => `${words}，市委巡察组对某局党组开展了巡察。现将情况公布。`;

test('a notice in which all is said raises no doubt', () => {
  expect(doubts({})).toEqual([]);
});

test.each<[string, Text, string]>([
  [
    'two bodies in the title',
    { title: ['甲局党组、乙局党组关于巡察整改情况的通报'] },
    '1 标题写了不止一个单位：“甲局党组、乙局党组”，请核对是不是一个单位的通报',
  ],
  [
    'no body anywhere',
    { title: ['关于巡察整改情况的通报'], opening: '现将整改情况公布，请监督。', end: UNSIGNED },
    '1 没有找到发布通报的单位',
  ],
  [
    'a body that only the opening names',
    { title: ['关于巡察整改情况的通报'], end: UNSIGNED },
    '1 标题没有写单位，取了正文写的“某局党组”',
  ],
  [
    'a body that only the page names',
    {
      title: ['关于巡察整改情况的通报', '来源：某办'],
      opening: '现将整改情况公布，请监督。',
      end: UNSIGNED,
    },
    '2 没有落款单位，取了来源“某办”',
  ],
  [
    'another kind of inspection',
    { title: ['某局关于督察整改情况的通报'], opening: '督察组对某局开展了督察。现将情况公布。' },
    '1 这不是巡察或巡视的通报，请核对是否要发布',
  ],
  [
    'a date without its year',
    { opening: inspected('2023年4月20日至5月31日，9月1日反馈意见') },
    '2 反馈日期没有写年份',
  ],
  [
    'feedback before the end of the inspection',
    { opening: inspected('2023年4月20日至5月31日，2023年5月1日反馈意见') },
    '2 反馈日期 2023-05-01 早于巡察结束的 2023-05-31，请核对',
  ],
  [
    'an inspection that ends before it begins',
    { opening: inspected('2023年4月20日至2022年5月31日') },
    '2 巡察结束的 2022-05-31 早于开始的 2023-04-20，请核对',
  ],
  [
    'an inspection that ends on an earlier day of its year',
    { opening: inspected('2023年4月20日至3月31日') },
    '2 巡察结束的 2023-03-31 早于开始的 2023-04-20，请核对',
  ],
  [
    'two bodies that sign',
    { end: ['中共某局党组', '某区司法局', '2024年6月20日'] },
    '7 落款有两个单位：“中共某局党组”和“某区司法局”，请核对',
  ],
  [
    'a body and its inspectors that sign',
    { end: ['中共某局党组', '某局纪检组', '2024年6月20日'] },
    '7 落款有两个单位：“中共某局党组”和“某局纪检组”，请核对',
  ],
  [
    'a signature before the feedback',
    { end: ['中共某局党组', '2023年6月20日'] },
    '8 落款日期 2023-06-20 与反馈日期 2023-09-01 不相称，请核对',
  ],
  [
    'a signature years later',
    { end: ['中共某局党组', '2029年6月20日'] },
    '8 落款日期 2029-06-20 与反馈日期 2023-09-01 不相称，请核对',
  ],
  ['no date of signature', { end: ['联系电话：0000-1234567。', '中共某局党组'] }, '8 没有读到落款日期'],
])('%s is a doubt', (_, text, doubt) => {
  expect(doubts(text)).toContainEqual(expect.stringContaining(doubt));
});

const OPEN = ['二、需要进一步整改的问题', '1.制度不健全。', '整改情况：乙。'];

test.each<[string, Text, string[]]>([
  [
    'a telephone that cannot be read',
    { end: ['联系电话：请拨0000-123-45-67。', ...END.slice(1)] },
    ['7 “联系电话：请拨0000-123-45-67。”写了电话，没有读出号码'],
  ],
  ['a line below the date', { end: [...END, '另行通知'] }, ['10 “另行通知”没有当作通报的文字']],
  [
    'a line that may belong to the page, kept or not',
    { body: [...BODY, '分享'], end: [...END, '某某网'] },
    ['7 “分享”当作正文保留，它也可能是网页上的字', '11 “某某网”没有当作通报的文字'],
  ],
  [
    'a chapter that is done only because another lists what is not',
    { body: [...BODY, ...OPEN] },
    [
      '3 “一、整改情况”没有逐条写状态；因为另有一章列出还没有完成的，这一章按章节归类为已整改',
      '7 “二、需要进一步整改的问题”下面的问题还没有完成，通报没有写明是哪一种状态，请编者写',
    ],
  ],
  [
    'a heading over issues that may be an issue itself',
    { body: ['一、整改情况', '（一）关于学习问题', ...BODY.slice(2), '2.制度不健全。', '整改情况：乙。'] },
    ['4 “关于学习问题”当作类别；它也可能是问题，下面的各条是它的要点'],
  ],
  [
    'a finding over steps under a label that is not known',
    {
      body: ['一、整改情况', '1.学习不够深入', '工作亮点：', '（1）制定计划。', '整改状态：已完成'],
    },
    ['4 “学习不够深入”当作类别；它也可能是问题，下面的各条是它的要点'],
  ],
  [
    'an area that is read as an issue',
    { body: ['一、整改情况', '（一）学习不够深入', '整改情况：甲。'] },
    ['4 “学习不够深入”当作问题；它也可能是方面'],
  ],
  [
    'a chapter that is read as an issue',
    { body: ['一、关于“学习不够深入”问题', '整改情况：甲。', '二、关于“制度不全”问题', '整改情况：乙。'] },
    [
      '3 “关于“学习不够深入”问题”是一章的标题，当作一个问题；它也可能是类别',
      '5 “关于“制度不全”问题”是一章的标题，当作一个问题；它也可能是类别',
    ],
  ],
  [
    'a gap in the numbers, and an issue without text',
    {
      body: [...BODY.slice(0, 3), '整改情况：', '3.制度不健全。', '整改情况：乙。'],
      end: ['联系电话：0000-1234567。', '中共某局党组'],
    },
    [
      '5 “1.学习不够深入。”只有标题，没有整改情况；原文如果有，请用批准的文件重新导入',
      '7 编号从“1”跳到“3”，中间的没有读到，请对照批准的文件',
      '10 没有读到落款日期',
    ],
  ],
])('%s is a doubt, in the order of the lines and once', (_, text, expected) => {
  expect(doubts(text)).toEqual(expected);
});

test('areas that share a text are issues without a doubt', () => {
  const body = [
    '一、整改情况',
    '（一）学习不够深入',
    '（二）制度不健全',
    '以上两个问题合并整改，已完成整改。',
  ];
  expect(doubts({ body })).toEqual([]);
});
