import { expect, test } from 'vitest';
import { parseNotice } from '@/lib/import/parse-notice';
import {
  namedAfterRemedy,
  withDeadline,
  withoutFinding,
} from '@/lib/import/review/suspicions/titles-in-doubt';

const issues = (...texts: string[]) =>
  parseNotice(['一、整改情况', ...texts].map((text, at) => ({ line: at + 1, text }))).issues;
const titles = (found: readonly { title: string }[]): string[] => found.map(({ title }) => title);

test.each([
  ['a number alone', ['1.', '学习不够深入。', '整改情况：甲。'], ''],
  ['a label', ['存在问题：1.学习不够。2.调研不够。', '整改情况：1.甲。2.乙。'], '存在问题'],
])('%s is no finding', (_, lines, title) => {
  expect(titles(withoutFinding(issues(...lines)))).toEqual([title]);
});

test('a title that begins with what was done is named', () => {
  const found = issues(
    '1.加强领导，解决责任落实不到位的问题。一是甲。二是乙。',
    '2.加强学习不够，调研不深入。一是丙。二是丁。',
  );
  expect(titles(namedAfterRemedy(found))).toEqual(['加强领导，解决责任落实不到位的问题']);
});

test('a deadline in a title is named if the issue has none', () => {
  const found = issues(
    '1.学习不够深入（整改时限：2024年12月底前）',
    '整改措施：甲。',
    '2.调研不够深入（2025年6月前完成）',
    '整改措施：乙。',
    '3.制度不够健全（2023年）',
    '整改措施：丙。',
  );
  expect(withDeadline(found)).toHaveLength(2);
});
