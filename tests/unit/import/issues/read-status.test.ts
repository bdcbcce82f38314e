import { expect, test } from 'vitest';
import { statusOfHeading, statusOfParts, statusOfTitle } from '@/lib/import/issues/read-status';
import type { ParsedPart } from '@/lib/import/parsed-notice';
import { buildTree } from '@/lib/import/tree/build-tree';

const part = (...texts: string[]): ParsedPart => ({
  label: '整改情况',
  kind: 'text',
  printed: null,
  paragraphs: texts.map((text, at) => ({ line: at + 1, text, ordinal: null })),
});

test.each([
  ['the first sentence', ['该问题已完成整改。一是甲。'], 'rectified', '已完成整改'],
  ['brackets at the end', ['一是甲。', '二是乙。（已完成）'], 'rectified', '已完成'],
  ['brackets with a target', ['甲。（正在整改，2024年12月底前完成）'], 'in-progress', '正在整改'],
  ['a key in brackets', ['甲。【整改状态：基本完成】'], 'basically-complete', '基本完成'],
  ['a last sentence about the issue', ['甲。该问题已完成整改。'], 'rectified', '该问题已完成整改'],
])('a status is read from %s', (_, texts, value, words) => {
  expect(statusOfParts([part(...texts)])).toMatchObject({ value, words, basis: 'stated' });
});

test.each([
  ['a last sentence about a measure', ['修订制度。已完成。']],
  ['brackets about something else', ['修订制度（已完成修订3项）。']],
])('no status is read from %s', (_, texts) => {
  expect(statusOfParts([part(...texts)])).toBeNull();
});

test.each([
  ['完成情况', '未完成（计划2025年6月完成）', 'incomplete'],
  ['整改完成情况', '已完成，成效明显', 'rectified'],
  ['整改进展', '正在整改（2024年12月底前完成）。', 'in-progress'],
  ['完成情况', '已完成，其中两项仍在推进', undefined],
  ['整改情况', '未完成，原因是甲', undefined],
])('%s：%s answers with a status, or none', (label, text, value) => {
  expect(statusOfParts([{ ...part(text), label }])?.value).toBe(value);
});

test.each([
  ['整改结果', '完成', '未完成'],
  ['完成情况', '正在整改', '已完成'],
])('two answers %s that differ give no status', (label, one, other) => {
  expect(statusOfParts([one, other].map((text) => ({ ...part(text), label })))).toBeNull();
});

test.each([
  ['学习不够深入（已完成整改）', 'rectified'],
  ['学习不够深入【已完成】', 'rectified'],
  ['【推进中】学习不够深入', 'in-progress'],
  ['调研不够扎实（整改状态：基本完成）', 'basically-complete'],
  ['设备更新慢——持续推进', 'in-progress'],
])('the title %s states a status', (title, value) => {
  expect(statusOfTitle(title)?.value).toBe(value);
});

test.each([
  ['一、未完成整改的问题及原因', 'incomplete'],
  ['一、已完成整改的问题（38个）', 'rectified'],
  ['一、目前正在整改的事项', 'in-progress'],
  ['一、整改到位的问题', 'rectified'],
  ['一、已完成整改的12个具体问题', 'rectified'],
  ['一、正在推进解决的反馈问题', 'in-progress'],
  ['一、立行立改问题（2个，已全部完成）', 'rectified'],
  ['一、限期整改问题（1个，正在推进）', 'in-progress'],
  ['一、已完成（1项）', 'rectified'],
  ['（一）基本完成的', 'basically-complete'],
  ['（一）党的建设方面（均已完成整改）', 'rectified'],
  ['一、部分', undefined],
  ['（一）党的建设方面（中）', undefined],
  ['（一）党的建设方面（部分完成整改）', undefined],
  // findings
  ['一、未坚持集体领导的问题', undefined],
  ['一、没有坚持民主集中制的问题', undefined],
  ['一、未完成年度培训任务的问题', undefined],
  ['一、正在申报的项目存在的问题', undefined],
])('the heading %s gives the issues under it a status, or none', (text, value) => {
  const [item] = buildTree([{ line: 1, text }]).items;
  expect(item === undefined ? 'no item' : statusOfHeading(item)?.value).toBe(value);
});
