import { expect, test } from 'vitest';
import { readMetadata } from '@/lib/import/frame/metadata';

const read = (text: string): string[] | null =>
  readMetadata({ line: 1, text })?.map(({ kind, value }) => `${kind} ${value}`.trim()) ?? null;

test.each([
  [
    '2025年02月17日 17:21    来源:莆田市司法局     字号:',
    ['published 2025年02月17日 17:21', 'source 莆田市司法局', 'page'],
  ],
  ['发布日期:2024-02-26信息来源:市某委', ['published 2024-02-26', 'source 市某委']],
  [
    '来源：本网   时间：2024-02-09 18:18:56   浏览：-',
    ['source 本网', 'published 2024-02-09 18:18:56', 'page'],
  ],
  ['- 浏览次数:', ['page']],
  ['成文日期：2024-06-20', ['signed 2024-06-20']],
  ['發(fā)布時間:2024-06-24', ['published 2024-06-24']],
  ['【信息时间:2024-07-18 17:38  阅读次数: 】【字号 】', ['published 2024-07-18 17:38', 'page', 'page']],
])('%s is metadata', (text, pieces) => {
  expect(read(text)).toEqual(pieces);
});

test.each([
  '一、整改情况',
  '联系电话：0000-1234567',
  '整改时间：长期坚持。',
  '中共某局党组关于巡察整改情况的通报',
])('%s is none', (text) => {
  expect(read(text)).toBeNull();
});

test('the pieces of a line make up the line', () => {
  const text = '发布日期:2024-07-29 15:18来源: 某园区编辑:某人阅读次数:字号:';
  const joined = readMetadata({ line: 1, text })
    ?.map((piece) => piece.text)
    .join('');
  expect(joined?.replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
});
