import { expect, test } from 'vitest';
import { findGaps } from '@/lib/import/review/find-gaps';
import { buildTree } from '@/lib/import/tree/build-tree';

const gaps = (...texts: string[]): string[] =>
  findGaps(buildTree(texts.map((text, index) => ({ line: index + 1, text })))).map(
    ({ line, message }) => `${line} ${message}`,
  );
test.each([
  ['of problems', ['1.甲。', '一是甲。', '2.乙。', '一是乙。', '2.丙。', '一是丙。'], '5 编号“2”'],
  ['of chapters', ['一、甲', '文。', '二、乙', '文。', '二、丙'], '5 编号“二”'],
])('a number %s that stands twice is reported', (_, texts, doubt) => {
  expect(gaps(...texts)).toEqual([`${doubt}连着出现了两次，请对照批准的文件`]);
});

const gap = (line: number, before: string, after: string): string =>
  `${line} 编号从“${before}”跳到“${after}”，中间的没有读到，请对照批准的文件`;

test.each([
  ['measures in one paragraph', ['1.学习不够深入。', '整改情况：一是甲。三是乙。'], [gap(2, '一是', '三是')]],
  [
    'measures on lines of their own',
    ['1.学习不够深入。', '整改情况：', '一是甲。', '四是乙。'],
    [gap(4, '一是', '四是')],
  ],
  [
    'the second series of a paragraph',
    ['1.学习不够深入。', '一是甲。二是乙。三是丙。一是丁。三是戊。'],
    [gap(2, '一是', '三是')],
  ],
  ['problems', ['问题2：学习不够。', '整改情况：甲。', '问题4：制度不全。'], [gap(3, '问题2', '问题4')]],
  [
    'problems that count through all areas',
    ['（一）甲方面', '1.学习不够。', '（二）乙方面', '3.制度不全。', '4.资产不清。'],
    [gap(4, '1', '3')],
  ],
  ['chapters', ['一、甲', '文。', '三、乙'], [gap(3, '一', '三')]],
])('a gap between %s is reported', (_, texts, expected) => {
  expect(gaps(...texts)).toEqual(expected);
});

test.each([
  [
    'numbers that start again under each area',
    ['（一）甲', '1.子。', '2.丑。', '（二）乙', '1.寅。', '2.卯。'],
  ],
  ['numbers that count through', ['（一）甲', '1.子。', '2.丑。', '（二）乙', '3.寅。', '4.卯。']],
  ['a series inside a measure', ['1.子。', '一是甲。二是乙：一是丙。三是丁。']],
  ['a text that does not begin at one', ['（三）甲', '5.子。', '6.丑。']],
  [
    'problems that count through areas and have steps in their own style',
    ['（一）甲', '（1）子不够。', '（1）丙。', '（2）丑不够。', '（1）丁。', '（二）乙', '（3）寅不够。'],
  ],
  ['steps inside problems', ['1.子不够。', '（1）甲。', '（2）乙。', '2.丑不够。', '（1）丙。']],
])('there is no gap in %s', (_, texts) => {
  expect(gaps(...texts)).toEqual([]);
});
