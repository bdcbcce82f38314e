import { expect, test } from 'vitest';
import { importNotice } from '@/lib/import/import-notice';
import { readTxt } from '@/lib/import/input/read-txt';

const HEAD = [
  '中共某市某局党组关于巡察整改进展情况的通报',
  '根据市委统一部署，市委第二巡察组对市某局党组开展了常规巡察。现将整改情况予以公布。',
  '一、反馈问题整改情况',
  '1.学习不够深入。',
];

// Each made a pattern take minutes for a line of this length once: its time grew with the square of the line.
test.each([
  '力争',
  'a.',
  'a-',
  '“',
  '《',
  '，一是',
  '已完成',
  '>',
  '[',
  '电话：0',
  '反馈',
  '（一',
  '2023年',
  '  ',
])('a line of 50,000 characters of “%s” is imported or refused like any other', (piece) => {
  const line = piece.repeat(50_000 / piece.length);
  for (const text of [line, [...HEAD, `整改情况：${line}`].join('\n'), [HEAD[0], line, ...HEAD].join('\n')]) {
    const imported = importNotice(readTxt(new TextEncoder().encode(text)));
    expect(['ready', 'refused', 'unconfirmed', 'lossy']).toContain(imported.kind);
  }
});
