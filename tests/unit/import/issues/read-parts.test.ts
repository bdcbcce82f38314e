import { expect, test } from 'vitest';
import { countMeasures, readParts } from '@/lib/import/issues/read-parts';
import { buildTree } from '@/lib/import/tree/build-tree';

function parts(...texts: string[]) {
  const [item] = buildTree(texts.map((text, at) => ({ line: at + 1, text }))).items;
  return item === undefined ? [] : readParts(item);
}
const shown = (...texts: string[]): string[] =>
  parts(...texts).map(
    (part) =>
      `${part.label ?? '-'} ${part.kind} ${part.paragraphs.map(({ text }) => text).join('|')} ${countMeasures(part)}`,
  );

test('a part for each label, and one for the text before the first', () => {
  expect(shown('1.学习不够深入。召开会议。', '整改情况：一是甲。二是乙。', '责任单位：办公室')).toEqual([
    '- text 召开会议。 1',
    '整改情况 text 一是甲。|二是乙。 2',
    '责任单位 names 办公室 0',
  ]);
});

test('a label may be in brackets, alone on its line, or numbered', () => {
  expect(shown('1.学习不够深入。', '【整改措施】甲。', '整改成效', '乙。')).toEqual([
    '整改措施 text 甲。 1',
    '整改成效 text 乙。 1',
  ]);
});

test('what follows a part of one line is text without a label', () => {
  expect(shown('1.学习不够深入。', '整改时限：2024年6月底前', '继续学习。')).toEqual([
    '整改时限 target 2024年6月底前 0',
    '- text 继续学习。 1',
  ]);
});
