import { expect, test } from 'vitest';
import { isOnOneLine, splitLines } from '@/lib/import/frame/split-lines';

const split = (...texts: string[]): string[] =>
  splitLines(texts.map((text, at) => ({ line: at + 1, text }))).map(({ line, text }) => `${line} ${text}`);

test('numbers and listed labels behind a blank begin a line of their own', () => {
  expect(split('开展检查。 2.制度不全。 整改情况：修订。', '“甲 乙”不分。')).toEqual([
    '1 开展检查。',
    '1 2.制度不全。',
    '1 整改情况：修订。',
    '2 “甲 乙”不分。',
  ]);
});

test('headings with nothing but blanks between them are lines of their own', () => {
  expect(split('一、整改情况 （一）党的领导方面 1.学习不够。', '1.同比增长，为 2.5倍 3.甲')).toEqual([
    '1 一、整改情况',
    '1 （一）党的领导方面',
    '1 1.学习不够。',
    '2 1.同比增长，为 2.5倍 3.甲',
  ]);
});

test('a text without line breaks is split at what may begin a line', () => {
  const text = `某局关于巡察整改情况的通报一、整改情况（一）党的领导方面1.学习不够。整改情况：${'开展检查。'.repeat(20)}`;
  expect(isOnOneLine([{ line: 1, text }])).toBe(true);
  expect(split(text).slice(0, 3)).toEqual([
    '1 某局关于巡察整改情况的通报',
    '1 一、整改情况',
    '1 （一）党的领导方面',
  ]);
});
