import { expect, test } from 'vitest';
import { faultsIn } from '@/tests/fixtures/notices/faults-in';

test('remaining has as many entries as its part has paragraphs', () => {
  expect(faultsIn('remaining-count')).toEqual([
    'content/notices/2026-library/issues/03.md 第 3 行 remaining：写了 1 条，“需进一步整改的原因及下一步措施：”下面有 2 段。请一段写一条，次序相同。',
  ]);
});

test('a target in other words than its paragraph is refused', () => {
  expect(faultsIn('target-not-in-paragraph')).toEqual([
    'content/notices/2026-library/issues/03.md 第 6 行 remaining 第 2 条 target：“力争2026年9月底前开放”不在它的段落里（第 18 行）。请照抄那一段的原话。',
  ]);
});

test('a target that stops before its mark is refused', () => {
  expect(faultsIn('target-cut-short')).toEqual([
    'content/notices/2026-library/issues/03.md 第 6 行 remaining 第 2 条 target：“力争2026年9月开”不是完整的一句（第 18 行）。请从前一个标点抄到后一个标点。',
  ]);
});

test('a target that its paragraph names cannot be left out', () => {
  expect(faultsIn('target-left-out')).toEqual([
    'content/notices/2026-library/issues/04.md 第 4 行 remaining 第 1 条 target：缺少这个字段。第 14 行写了目标，请加上 target: 力争2026年12月完工。',
  ]);
});

test('a target without a month is refused', () => {
  expect(faultsIn('target-without-month')).toEqual([
    'content/notices/2026-library/issues/04.md 第 5 行 remaining 第 1 条 target：“力争年底完工”里没有写明到哪一年哪一月。请照抄段落里带年份的原话，例如 力争2025年12月取得阶段性成果、2026年底前完成；原话没有写年份的，不写 target。',
  ]);
});

test('an unfinished issue without remaining is refused', () => {
  expect(faultsIn('unfinished-without-remaining')).toEqual([
    'content/notices/2026-library/issues/04.md 第 1 行 remaining：缺少这个字段。这个问题列在“（二）未完成整改的问题”之下，状态是 未完成整改，要写明原因，例如 remaining: 下面写 - reasons: [政策调整]。',
  ]);
});

test('remaining without the part that it belongs to is refused', () => {
  expect(faultsIn('unfinished-without-second-part')).toEqual([
    'content/notices/2026-library/issues/04.md 第 3 行 remaining：这个问题列在“（二）未完成整改的问题”之下，状态是 未完成整改，正文却没有写原因和下一步措施的部分。请补上它的 ## 标题和段落；通报没有写的，请删去这个字段。',
  ]);
});

test('a rectified issue with remaining is refused', () => {
  expect(faultsIn('rectified-with-remaining')).toEqual([
    'content/notices/2026-library/issues/02.md 第 3 行 remaining：这个问题列在“二、反馈问题的整改情况”之下，状态是 已整改，不写这个字段。请删去，或检查它列在哪个标题之下。',
  ]);
});
