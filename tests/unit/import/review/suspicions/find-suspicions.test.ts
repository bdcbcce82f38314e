import { expect, test } from 'vitest';
import { importNotice } from '@/lib/import/import-notice';
import { readTxt } from '@/lib/import/input/read-txt';
import { parseNotice } from '@/lib/import/parse-notice';
import { findSuspicions } from '@/lib/import/review/suspicions/find-suspicions';
import { corpusCases } from '@/tests/fixtures/import/corpus-case';

const TITLE = '中共某局党组关于巡察整改情况的通报';
const OPENING = '根据市委统一部署，市委巡察组对某局党组开展了巡察。现将整改情况予以公布。';
const END = ['中共某局党组', '2024年6月20日'];

function suspicions(...texts: string[]): string[] {
  const lines = [TITLE, OPENING, '一、整改情况', ...texts, ...END].map((text, at) => ({
    line: at + 1,
    text,
  }));
  return findSuspicions(parseNotice(lines)).map(({ line, message }) => `${line} ${message}`);
}

test.each([
  [
    'status words',
    ['1.学习不够深入。', '整改情况：甲项工作已全部完成整改，乙项继续。'],
    '5 “甲项工作已全部完成整改，乙项继续。”写了像状态的字，没有读作状态，请核对',
  ],
  [
    'a month after the notice',
    ['1.学习不够深入。', '整改情况：于2025年3月底前修订。'],
    '5 “于2025年3月底前修订。”写了像目标时间的字，没有读作目标，请核对',
  ],
  [
    'the name of a body',
    ['1.学习不够深入。', '整改情况：甲。', '某区某中心党支部', '乙。', '2.制度不健全。', '整改情况：丙。'],
    '6 “某区某中心党支部”在问题的文字里，只有单位名称或日期，请核对是不是落款',
  ],
  [
    'half a sentence',
    ['1.学习不够深入。', '整改情况：甲。', '，乙。'],
    '6 “，乙。”像是一句话的一半，请对照批准的文件核对分段',
  ],
  [
    'an unknown number mark',
    ['1.学习不够深入。', '整改情况：甲。', 'Ⅱ 乙。'],
    '6 “Ⅱ 乙。”像是编号，没有读作编号，请核对',
  ],
  [
    'a page number in a sentence',
    ['1.学习不够深入。', '整改情况：学习12次，- 1 -撰写心得。'],
    '5 “学习12次，- 1 -撰写心得。”里像是有页码，请对照批准的文件',
  ],
  [
    'a page number on a line',
    ['1.学习不够深入。', '整改情况：学习12次，', '1', '撰写心得。'],
    '6 “1”里像是有页码，请对照批准的文件',
  ],
  [
    'a Roman number',
    ['1.学习不够深入。', '整改情况：甲。', 'II.从严治党方面'],
    '6 “II.从严治党方面”像是编号，没有读作编号，请核对',
  ],
  ['a tick', ['1.学习不够深入。（√）', '整改情况：甲。'], '4 “（√）”写了像状态的字，没有读作状态，请核对'],
  [
    'the head of each page',
    ['1.学习不够深入。', '整改情况：甲。', '某市某局文件', '2.调研不够。', '整改情况：乙。', '某市某局文件'],
    '6 “某市某局文件”等 2 处（第 6,9 行）在问题的文字里重复出现，像是每页都有的页眉页脚，请核对',
  ],
  [
    'marks of Markdown',
    ['1.学习不够深入。', '整改情况：甲。', '- 乙。', '**丙**。'],
    '6 “- 乙。”等 2 处（第 6-7 行）的开头有记号，像是 Markdown 的写法，照原样写了，请对照批准的文件',
  ],
  [
    'a status that is none of the known',
    ['1.学习不够深入。', '整改状态：绿灯', '整改情况：甲。'],
    '5 “绿灯”写了像状态的字，没有读作状态，请核对',
  ],
  [
    'a title cut in two',
    ['1.学习不够深', '入。', '整改情况：甲。'],
    '5 “入。”像是一句话的一半，请对照批准的文件核对分段',
  ],
  [
    'a title cut in the middle',
    ['1.学习不够系统', '不够深入', '整改情况：甲。'],
    '5 “不够深入”像是一句话的一半，请对照批准的文件核对分段',
  ],
  [
    'deadlines of single measures',
    ['1.学习不够深入。', '整改措施：', '（1）甲。完成时限：2024年3月。', '（2）乙。完成时限：2024年4月。'],
    '6 “（1）甲。完成时限：2024年3月。”等 2 处（第 6-7 行）写了像目标时间的字，没有读作目标，请核对',
  ],
  [
    'a label where the finding should be',
    ['1.学习不够深入。', '整改情况：甲。', '2.', '制度不健全。', '整改情况：乙。'],
    '6 “2.”当作问题，可是没有读到问题是什么，请核对',
  ],
  [
    'a title without a number',
    ['1.学习不够深入。', '一是甲。二是乙。', '制度不健全。', '一是丙。二是丁。'],
    '6 “制度不健全。”下面的措施又从头编号，它可能是另一个问题的标题，没有当作问题，请核对',
  ],
  [
    'one title twice',
    ['1.学习不够深入。', '整改情况：甲。', '1.学习不够深入。', '整改情况：甲。'],
    '6 “1.学习不够深入。”与前面一个问题的标题相同，可能重复了，请核对',
  ],
  [
    'an answer below a finding without a number',
    ['学习不够深入。', '整改情况：甲。', '2.调研不够扎实。', '整改情况：乙。'],
    '5 “整改情况：甲。”有编号或小标题，也有正文，没有当作问题；如果是问题，请核对它为什么没有读出来',
  ],
  [
    'a status against the heading',
    ['（一）已完成整改的问题', '1.学习不够深入。', '整改情况：甲。该问题尚未完成整改。'],
    '5 “1.学习不够深入。”写的状态与它所在的标题不同，照这个问题写的读，请核对',
  ],
  [
    'a note on the notice',
    ['1.学习不够深入。', '整改情况：甲。', '注：数据截至2024年5月。'],
    '6 “注：数据截至2024年5月。”写在最后一个问题里，像是说的全部问题，请核对',
  ],
  [
    'organising work',
    ['1.加强领导，解决责任不到位的问题。一是甲。二是乙。'],
    '4 “1.加强领导，解决责任不到位的问题。”当作问题，标题却是做法，请核对它写的是问题还是怎样组织整改',
  ],
  [
    'a title that is an area',
    ['1.党的领导方面', '整改情况：甲。'],
    '4 “1.党的领导方面”当作问题，标题却只写了方面，请核对',
  ],
  [
    'an issue without text',
    ['1.学习不够深入。', '整改情况：', '2.制度不健全。', '3.调研不够。', '整改情况：乙。'],
    '4 “1.学习不够深入。”等 2 处（第 4,6 行）只有标题，没有整改情况；原文如果有，请用批准的文件重新导入',
  ],
])('%s in an issue are reported once, with their lines', (_, texts, suspicion) => {
  expect(suspicions(...texts)).toContain(suspicion);
});

test('a date in a measure says when something was done', () => {
  expect(suspicions('1.学习不够深入。', '整改情况：于2024年3月底前修订。')).toEqual([]);
});

test.each(corpusCases().filter(({ expected }) => expected.verdict === 'import'))(
  'text $name of the corpus has at most two suspicions',
  ({ text }) => {
    const { notice } = importNotice(readTxt(new TextEncoder().encode(text)));
    expect(findSuspicions(notice).length).toBeLessThanOrEqual(2);
  },
);
