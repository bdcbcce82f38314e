import { expect, test } from 'vitest';
import { parseNotice } from '@/lib/import/parse-notice';
import {
  answeredTwice,
  cutTitle,
  isLong,
  otherStyle,
  withoutText,
} from '@/lib/import/review/suspicions/suspicious-issues';

const issues = (...texts: string[]) =>
  parseNotice(['一、整改情况', ...texts].map((text, at) => ({ line: at + 1, text }))).issues;
const titles = (found: readonly { title: string }[]): string[] => found.map(({ title }) => title);

test('a title of more than sixty characters is long, unless it quotes a finding', () => {
  expect(isLong('学'.repeat(60))).toBe(false);
  expect(isLong('学'.repeat(61))).toBe(true);
  expect(isLong(`关于“${'学'.repeat(61)}”的问题`)).toBe(false);
});

test('the rest of a title on the next line is found, and a finding below its title is not', () => {
  const cut = issues(
    '1.学习不够系统',
    '不够深入',
    '整改情况：甲。',
    '2.调研不够。',
    '有的没有去。',
    '整改情况：乙。',
  );
  expect(cut.flatMap(cutTitle).map(({ text }) => text)).toEqual(['不够深入']);
});

test('an issue answered twice is found', () => {
  const twice = issues('1.学习不够。', '整改情况：甲。', '整改情况：乙。', '2.调研不够。', '整改情况：丙。');
  expect(titles(answeredTwice(twice))).toEqual(['学习不够']);
});

test('an issue with nothing but its heading is found', () => {
  const found = issues('1.学习不够。', '2.调研不够。', '整改情况：乙。');
  expect(titles(withoutText(found))).toEqual(['学习不够']);
});

test('an issue numbered otherwise than its neighbours is found', () => {
  const [first, second, third] = issues(
    '1.学习不够。',
    '甲。',
    '2.调研不够。',
    '乙。',
    '3.服务不够。',
    '丙。',
  );
  if (first === undefined || second === undefined || third === undefined) throw new Error('three issues');
  expect(otherStyle([first, second, third])).toEqual([]);
  const other = { ...second, printed: '（2）' };
  expect(otherStyle([first, other, third])).toEqual([other]);
});
