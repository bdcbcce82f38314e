import { expect, test } from 'vitest';
import { parseNotice } from '@/lib/import/parse-notice';
import { severalBodies } from '@/lib/import/review/several-bodies';

const lines = (...texts: string[]) => texts.map((text, at) => ({ line: at + 1, text }));
const refused = (...texts: string[]): number | undefined =>
  severalBodies(parseNotice(lines(...texts)), lines(...texts))?.line;

const ONE = [
  '中共某局党组关于巡察整改情况的通报',
  '市委巡察组对市某局等3家单位开展了巡察，现公布整改情况。',
  '一、整改',
  '1.学习不够。',
  '整改情况：甲。',
  '中共某局党组',
  '2024年6月20日',
];

test.each([
  ['in brackets', ['[责任单位]办公室', '[整改状态]已完成']],
  ['on a line of their own', ['责任单位', '办公室', '整改状态', '已完成']],
])('bodies that are responsible, %s, are none', (_, responsible) => {
  const issue = (title: string): string[] => [title, '整改情况：甲。', ...responsible];
  const [title = '', opening = '', chapter = ''] = ONE;
  const second = issue('2.制度不全。').map((text) => text.replace('办公室', '机关党委'));
  expect(refused(title, opening, chapter, ...issue('1.学习不够。'), ...second)).toBeUndefined();
});

test('a notice of one body is none, also if several were inspected', () => {
  expect(refused(...ONE)).toBeUndefined();
});

test.each([
  [
    'counted in an opening without issuer',
    [
      '某区公布第三轮巡察整改情况',
      '区委巡察组对区甲局等3家单位开展了巡察，现公布。',
      '一、整改',
      '1.学习不够。',
      '整改情况：甲。',
    ],
    2,
  ],
  [
    'named above each part',
    [
      '某区公布巡察整改情况',
      '现将情况公布如下，请监督。',
      '区甲局党组',
      '问题：学习不够。',
      '整改：甲。',
      '区乙中心党支部',
      '问题：效率不高。',
      '整改：乙。',
    ],
    3,
  ],
  [
    'named above numbers',
    [
      '某区公布巡察整改情况',
      '现将情况公布如下，请监督。',
      '区甲局党组',
      '1.学习不够。',
      '整改情况：甲。',
      '区乙局党组',
      '1.效率不高。',
      '整改情况：乙。',
    ],
    3,
  ],
  ['with a title of its own', [...ONE, '中共另一局党组关于巡察整改情况的通报', ...ONE.slice(1)], 8],
  ['pasted twice', [...ONE, ...ONE], 8],
  ['with another notice of the same title', [...ONE, ONE[0] ?? '', '二、整改', '1.制度不全。', '乙。'], 8],
])('several bodies, %s, are refused with the line', (_, texts, line) => {
  expect(refused(...texts)).toBe(line);
});
