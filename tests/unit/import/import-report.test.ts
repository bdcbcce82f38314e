import { expect, test } from 'vitest';
import { importNotice } from '@/lib/import/import-notice';
import { importReport } from '@/lib/import/import-report';
import { readHtml } from '@/lib/import/input/read-html';
import { readTxt } from '@/lib/import/input/read-txt';

function reportOf(...lines: string[]): string {
  const input = readTxt(new TextEncoder().encode(lines.join('\n')));
  return importReport(importNotice(input), input);
}

const OPENING =
  '根据市委统一部署，2023年7月13日至8月31日，市委第二巡察组对某局党组开展了巡察，并于2023年10月9日反馈了2个方面3个问题。现将整改情况予以公布。';

test('the report lists findings, warnings and omissions, each with its line', () => {
  const report = reportOf(
    '首页 > 公开',
    '中共某局党组关于巡察整改情况的通报',
    '2024年06月24日 17:44 来源：某局 浏览次数：3',
    OPENING,
    '一、整改情况',
    '（一）党的建设方面',
    '1.学习“不够深入。',
    '整改情况：一是甲。二是乙。',
    '经验做法：丙。',
    '2.制度不健全。',
    '整改情况：已完成整改。力争2025年6月见效。',
    '欢迎监督。联系电话：0000-1234567。',
    '中共某局党组',
    '2024年6月24日',
    '打印本页',
  );
  expect(report).toBe(
    [
      '读到 1 章、1 个方面和类别、2 个问题。读作发布时间和来源的 2 处和列在后面的 3 处没有写进正文，请核对它们是不是通报的文字；其余的字都写进了文件。',
      '',
      '读到的内容：',
      '  第 2 行：标题：中共某局党组关于巡察整改情况的通报',
      '  单位：中共某局党组；发布：2024-06-24 17:44；来源：某局；落款日期：2024-06-24',
      '  巡察组：市委第二巡察组；被巡察单位：某局党组；巡察时间：2023-07-13 至 2023-08-31；反馈：2023-10-09',
      '  电话：0000-1234567；邮箱：没有读到；地址：没有读到',
      '  第 5 行：章 一、整改情况',
      '  第 6 行：1 级标题 (一) 党的建设方面',
      '  第 4 行：通报写“反馈了2个方面”，读到 1',
      '  第 4 行：通报写“反馈了2个方面3个问题”，读到 2',
      '  第 7 行：问题 01（印作 1）学习“不够深入：整改情况 2 项、经验做法 1 项；未写明状态（没有读到）',
      '  第 10 行：问题 02（印作 2）制度不健全：整改情况 1 项；已整改（通报写明“已完成整改”）；目标“力争2025年6月见效”',
      '',
      '请核对：',
      '  第 4 行：写明的数目与读到的不同：反馈了2个方面（读到 1）',
      '  第 4 行：写明的数目与读到的不同：反馈了2个方面3个问题（读到 2）',
      '  第 7 行：引号或括号不成对：1.学习“不够深入。',
      '  第 9 行：不认识的小标题：经验做法：',
      '',
      '读作发布时间、来源的字，不进正文：',
      '  第 3 行：2024年06月24日 17:44',
      '  第 3 行：来源：某局',
      '',
      '没有当作通报的文字（网页、页眉页脚、脚注），不进正文：',
      '  第 1 行：首页 > 公开',
      '  第 3 行：浏览次数：3',
      '  第 15 行：打印本页',
    ].join('\n'),
  );
});

test('a refusal says why and where', () => {
  expect(reportOf('某局关于巡察整改的工作方案', OPENING).split('\n')[0]).toBe(
    '没有导入。第 1 行：这是整改方案或计划，写的是打算怎样改，不是已经公布的整改情况。',
  );
});

test('where text would be lost nothing is written, and the report shows the place', () => {
  const input = readTxt(new TextEncoder().encode(OPENING));
  const { notice } = importNotice(input);
  const difference = { index: 3, left: '以公布。一、整改', right: '以公布。整改' };
  expect(importReport({ kind: 'lossy', notice, difference }, input).split('\n')[0]).toBe(
    '没有写入文件。写出的文字与原文不同：写出的是“以公布。一、整改”，原文是“以公布。整改”。请把这份文件和这一句交给维护人员。',
  );
});

test('what a page hides or has around the text is named with its line in the file', () => {
  const input = readHtml(
    new TextEncoder().encode('<p>通报</p>\n<p hidden>藏起来的字</p>\n<footer>\n版权</footer>'),
  );
  expect(importReport(importNotice(input), input).split('\n').slice(-2)).toEqual([
    '  文件第 2 行：藏起来的字',
    '  文件第 3 行：版权',
  ]);
});
