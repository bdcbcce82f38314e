import { expect, test } from 'vitest';
import { numberIn, numberingAt } from '@/lib/import/text/numbering';

test.each([
  ['一、整改情况', 'chapter', '一', 1],
  ['十二、整改情况', 'chapter', '十二', 12],
  ['壹、整改情况', 'chapter', '壹', 1],
  ['拾贰、整改情况', 'chapter', '拾贰', 12],
  ['（叁）聚焦', 'area', '(叁)', 3],
  ['（三）聚焦', 'area', '(三)', 3],
  ['(三)聚焦', 'area', '(三)', 3],
  ['二)召开会议', 'area', '二)', 2],
  ['1.学习', 'number', '1', 1],
  ['１．学习', 'number', '1', 1],
  ['15、学习', 'number', '15', 15],
  ['1.2023年', 'number', '1', 1],
  ['（38）学习', 'bracketed', '(38)', 38],
  ['第一部分 整改情况', 'chapter', '第一部分', 1],
  ['一．整改情况', 'chapter', '一', 1],
  ['㈢聚焦', 'area', '㈢', 3],
  ['⒊学习', 'number', '⒊', 3],
  ['⑿学习', 'bracketed', '⑿', 12],
  ['1.2学习', 'decimal', '1.2', 2],
  ['１．２．３ 学习', 'decimal', '1.2.3', 3],
  ['2-4 学习', 'dashed', '2-4', 4],
  ['②学习', 'circled', '②', 2],
  ['问题3：学习', 'problem', '问题3', 3],
  ['反馈问题一：学习', 'problem', '反馈问题一', 1],
  ['问题1 学习', 'problem', '问题1', 1],
  ['第2个问题：学习', 'problem', '第2个问题', 2],
  ['【问题3】学习', 'problem', '【问题3】', 3],
  ['（问题四）学习', 'problem', '(问题四)', 4],
  ['1.问题2：学习', 'problem', '1.问题2', 2],
])('%s begins with a number of style %s', (text, style, printedNumber, value) => {
  expect(numberingAt(text)).toMatchObject({ style, printedNumber, value });
});

test.each([
  '一是加强',
  '陆续开展',
  '伍家镇整改',
  '1.5万元',
  '1-3月开展',
  '2-3个单位',
  '第三节课',
  '第一部分的',
  '2023年',
  '整改情况：',
  '第一，加强',
  '反馈问题：学习',
])('%s begins with no number', (text) => {
  expect(numberingAt(text)).toBeNull();
});

test('numbering includes its mark and the blanks after it', () => {
  expect('（一） 学习'.slice(numberingAt('（一） 学习')?.length)).toBe('学习');
  expect('1.问题2：学习'.slice(numberingAt('1.问题2：学习')?.length)).toBe('学习');
});

test('a bracket that is lost is noticed', () => {
  expect(numberingAt('一)召开会议')?.lostBracket).toBe(true);
  expect(numberingAt('(一)召开会议')?.lostBracket).toBe(false);
});

test.each([
  ['(十二)', 12],
  ['③', 3],
  ['二十是', 20],
  ['无', 0],
])('the number in %s is %i', (text, number) => {
  expect(numberIn(text)).toBe(number);
});
