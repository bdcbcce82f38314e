import { expect, test } from 'vitest';
import { locateLines } from '@/lib/withdraw/edit/locate-lines';

const SOURCE = '  (1)开放时间偏短。\r\n\r\n  整改情况:一是延长 时间。\n二是增加人手。';
const cut = (lines: readonly string[]): string[] =>
  locateLines(SOURCE, lines).map(({ start, end }) => SOURCE.slice(start, end));

test('lines are found whatever their widths, blanks and line ends', () => {
  expect(cut(['（1）开放时间偏短。', '整改情况：', '一是延长时间。', '二是增加人手。'])).toEqual([
    '(1)开放时间偏短。',
    '整改情况:',
    '一是延长 时间。',
    '二是增加人手。',
  ]);
});

test('each is looked for after the one before it', () => {
  expect(locateLines('甲。乙。甲。', ['乙。', '甲。'])[1]).toEqual({ start: 4, end: 6 });
});

test('a line that is not there in one piece is refused', () => {
  expect(() => cut(['开放时间过短。'])).toThrow('source.txt 里找不到连在一起的“开放时间过短。');
});
