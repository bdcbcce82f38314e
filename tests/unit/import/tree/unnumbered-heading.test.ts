import { expect, test } from 'vitest';
import { buildTree } from '@/lib/import/tree/build-tree';
import { unnumberedHeading } from '@/lib/import/tree/unnumbered-heading';

const open = (...texts: string[]) => buildTree(texts.map((text, at) => ({ line: at + 1, text }))).items;
const isHeading = (text: string, above: string[], next?: string): boolean =>
  unnumberedHeading(
    { line: 9, text },
    open(...above),
    next === undefined ? undefined : { line: 10, text: next },
  ) !== null;

test.each([
  ['关于“学习不够深入”问题的整改情况', ['一、整改情况']],
  ['反馈问题：学习不够深入', []],
  ['存在问题：学习不够深入', ['一、整改情况']],
  ['【反馈问题】学习不够深入。', ['（一）学习贯彻方面']],
  ['针对学习不够深入问题，一是制定计划。', ['一、反馈问题整改情况']],
])('%s begins an issue', (text, above) => {
  expect(isHeading(text, above)).toBe(true);
});

test.each([
  ['存在问题：学习不够深入', ['1.学习不够深入']],
  ['针对巡察反馈的问题，局党组高度重视。', ['一、反馈问题整改情况']],
  ['针对学习不够深入问题，召开会议。', ['一、组织领导情况']],
  ['局党组召开会议。', ['一、整改情况']],
])('%s is a sentence there', (text, above) => {
  expect(isHeading(text, above)).toBe(false);
});

test('a task is a heading above the labels that answer it only', () => {
  expect(isHeading('整改任务：台账不全', [], '整改措施：补登。')).toBe(true);
  expect(isHeading('整改任务：台账不全', [], '局党组召开会议。')).toBe(false);
});
