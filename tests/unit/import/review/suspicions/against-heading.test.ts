import { expect, test } from 'vitest';
import { parseNotice } from '@/lib/import/parse-notice';
import { againstHeading } from '@/lib/import/review/suspicions/against-heading';

const against = (...texts: string[]): string[] =>
  againstHeading(parseNotice(texts.map((text, at) => ({ line: at + 1, text })))).map(({ title }) => title);

test('an issue that states another status than its heading is named', () => {
  expect(
    against(
      '一、已完成整改的问题',
      '1.学习不够深入。',
      '整改情况：甲。该问题已完成整改。',
      '2.调研不够扎实。',
      '整改情况：乙。该问题尚未完成整改。',
    ),
  ).toEqual(['调研不够扎实']);
});

test('a heading says nothing about what another lists', () => {
  expect(
    against(
      '一、未完成整改的问题',
      '1.资产闲置。',
      '整改情况：甲。',
      '二、整改情况',
      '1.学习不够深入。',
      '整改情况：乙。该问题已完成整改。',
    ),
  ).toEqual([]);
});
