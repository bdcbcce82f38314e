import { expect, test } from 'vitest';
import { pairedChapters } from '@/lib/import/review/paired-chapters';

const lines = (...texts: string[]) => texts.map((text, at) => ({ line: at + 1, text }));
const FINDINGS = ['一、巡察反馈的问题', '1.学习不够。', '2.调研不够。'];
const ANSWERS = ['二、整改情况', '1.已学习。', '2.已调研。'];

test('findings in one chapter and answers of the same numbers in the next are refused', () => {
  expect(pairedChapters(lines('开头。', ...FINDINGS, ...ANSWERS))).toEqual({
    line: 2,
    reason:
      '问题写在“一、巡察反馈的问题”（第 2 行），整改情况写在“二、整改情况”（第 5 行），要靠编号对应，读不出哪一条答哪个问题。请单位把每条整改情况写到它的问题下面，再导入。',
  });
});

test('a later pair is found too', () => {
  const later = ['二、反馈的问题', ...FINDINGS.slice(1), '三、落实情况', ...ANSWERS.slice(1)];
  expect(pairedChapters(lines('一、总体情况', '文。', ...later))?.line).toBe(3);
});

test.each([
  ['other numbers', [...FINDINGS, ...ANSWERS.slice(0, 2)]],
  ['one number', [...FINDINGS.slice(0, 2), ...ANSWERS.slice(0, 2)]],
  ['a heading that names answers too', ['一、问题整改情况', ...FINDINGS.slice(1), ...ANSWERS]],
  ['a heading without findings', ['一、总体情况', ...FINDINGS.slice(1), ...ANSWERS]],
  ['no answers', [...FINDINGS, '二、下一步打算', ...ANSWERS.slice(1)]],
  ['answers among the findings', [...FINDINGS, '整改情况：甲。', ...ANSWERS]],
  ['a chapter between', [...FINDINGS, '二、总体情况', '三、整改情况', ...ANSWERS.slice(1)]],
])('chapters with %s are no pair', (_, texts) => {
  expect(pairedChapters(lines(...texts))).toBeNull();
});
