import { expect, test } from 'vitest';
import { parseNotice } from '@/lib/import/parse-notice';
import { unreadStatuses } from '@/lib/import/review/suspicions/unread-statuses';

const unread = (...texts: string[]): string[] =>
  unreadStatuses(parseNotice(texts.map((text, at) => ({ line: at + 1, text })))).map(({ text }) => text);

test.each([
  ['a short answer', ['1.学习不够深入。', '整改情况：甲。', '完成情况：无法完成'], ['无法完成']],
  [
    'a date',
    ['1.学习不够深入。', '整改情况：甲。', '完成情况：已于2024年5月完成。'],
    ['已于2024年5月完成。'],
  ],
  ['ticked boxes', ['1.学习不够深入。', '整改进展：☑已完成 □未完成'], ['☑已完成 □未完成']],
  ['a label with a dash', ['1.学习不够深入。', '甲。', '整改状态——未完成'], ['整改状态——未完成']],
  ['brackets under the title', ['1.关于“学习不够深入”的问题（未启动）', '整改情况：甲。'], ['（未启动）']],
  ['a percentage', ['1.学习不够深入。（整改进度60%）', '整改情况：甲。'], ['（整改进度60%）']],
  ['a status for a time', ['1.学习不够深入。', '整改情况：甲。', '完成时间：已完成'], ['已完成']],
  [
    'a status of each measure',
    ['1.学习不够深入。', '（1）甲。（已完成）', '（2）乙。（推进中）'],
    ['（1）甲。（已完成）', '（2）乙。（推进中）'],
  ],
  ['a misread character', ['1.学习不够深入。', '一是甲。', '目前己完成整改。'], ['目前己完成整改。']],
])('%s is named', (_, texts, lines) => {
  expect(unread('一、整改情况', ...texts)).toEqual(lines);
});

test('a heading that sorts its issues by status is named', () => {
  const texts = ['一、集中整改期内已完成的事项', '1.学习不够深入。', '一是甲。二是乙。'];
  expect(unread(...texts)).toEqual([texts[0]]);
});

test('what stands in brackets behind an area is named', () => {
  const texts = ['（一）党的建设方面（均已按期完成整改任务）', '1.学习不够深入。', '整改情况：甲。'];
  expect(unread('一、整改情况', ...texts)).toEqual(['党的建设方面（均已按期完成整改任务）']);
});

test.each([
  ['an issue whose status was read', ['1.学习不够深入。', '整改情况：甲。', '完成情况：已完成']],
  ['an issue with labels in brackets', ['1.学习不够深入。', '【工作亮点】', '【长效机制】甲。']],
  [
    'an issue with steps behind dashes',
    ['1.学习不够深入。', '整改情况：', '——修订学习制度；', '——开展测试。'],
  ],
  ['an issue that says nothing', ['1.学习不够深入。', '整改情况：制定计划，学习12次，完成培训3期。']],
])('%s has none', (_, texts) => {
  expect(unread('一、整改情况', ...texts)).toEqual([]);
});
