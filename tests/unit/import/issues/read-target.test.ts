import { expect, test } from 'vitest';
import { deadlineOf, promiseIn, targetOf } from '@/lib/import/issues/read-target';

const part = (label: string | null, kind: 'text' | 'target', text: string) => ({
  label,
  kind,
  printed: null,
  paragraphs: [{ line: 1, text, ordinal: null }],
});

test('a promise goes from one mark to the next', () => {
  expect(promiseIn('下一步，力争2025年12月取得阶段性成果。')).toBe('力争2025年12月取得阶段性成果');
  expect(promiseIn('力争早日完成。')).toBeNull();
});

test('a promise for a month that cannot be is none, and the next one counts', () => {
  expect(promiseIn('力争2025年13月完成。')).toBeNull();
  expect(promiseIn('力争2025年13月启动，力争2026年3月完成。')).toBe('力争2026年3月完成');
});

test('a deadline is in its own part or a sentence; an impossible date is none', () => {
  expect(deadlineOf([part('整改时限', 'target', '2024年6月底前。')])).toBe('2024年6月底前');
  expect(deadlineOf([part(null, 'text', '整改时限为2024年6月，正在办理。')])).toBe('2024年6月');
  expect(deadlineOf([part('整改时限', 'target', '2024年13月底前。')])).toBeNull();
  expect(targetOf([part('整改时限', 'target', '2024年2月30日')])).toBeNull();
});

test('a status where a time should stand is no deadline, and standing work is one', () => {
  expect(deadlineOf([part('完成时间', 'target', '已完成')])).toBeNull();
  expect(deadlineOf([part('完成时间', 'target', '长期坚持')])).toBe('长期坚持');
});

test('measures with deadlines of their own give the issue none', () => {
  const first = part(null, 'text', '制定计划。完成时限：2024年9月。');
  const second = part(null, 'text', '开展学习。完成时限：2024年10月。');
  expect(deadlineOf([first, second])).toBeNull();
  expect(deadlineOf([first, first])).toBe('2024年9月');
});
