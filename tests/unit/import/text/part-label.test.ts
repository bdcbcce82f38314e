import { expect, test } from 'vitest';
import { cutAtLabels, labelAt } from '@/lib/import/text/part-label';

test.each([
  ['整改情况：一是', '整改情况', 'text'],
  ['整改落实情况:一是', '整改落实情况', 'text'],
  ['整改進展情況：一是', '整改进展情况', 'text'],
  ['需进一步整改的原因及下一步措施：一是', '需进一步整改的原因及下一步措施', 'text'],
  ['整改状态：完成', '整改状态', 'status'],
  ['责任单位：办公室', '责任单位', 'names'],
  ['完成时限：2024年', '完成时限', 'target'],
  ['反馈问题：学习', '反馈问题', 'finding'],
  ['【整改举措】甲。', '整改举措', 'text'],
  ['整改情况 学习12次。', '整改情况', 'text'],
  ['整改措施及成效：', '整改措施及成效', 'text'],
  ['整改举措和取得的成效：甲', '整改举措和取得的成效', 'text'],
  ['期限：2024年9月', '期限', 'target'],
  ['预计完成时间：2025年3月', '预计完成时间', 'target'],
  ['【整改落实】甲。', '整改落实', 'text'],
  ['经验做法：学习', '经验做法', 'unknown'],
])('%s begins with a label', (text, words, kind) => {
  expect(labelAt(text)).toMatchObject({ words, kind });
});

test.each(['一是：学习', '局党组，整改：', '没有冒号', '这一个没有在表里的小标题实在是太长太长了：学习'])(
  '%s begins with no listed label',
  (text) => {
    expect(labelAt(text)?.kind ?? 'unknown').toBe('unknown');
  },
);

test('a paragraph is cut where another listed label begins, not where its own comes again', () => {
  const text = '整改情况：甲。下一步措施：乙。整改情况：丙。';
  expect(cutAtLabels({ line: 3, text })).toEqual([
    { line: 3, text: '整改情况：甲。' },
    { line: 3, text: '下一步措施：乙。整改情况：丙。' },
  ]);
});

test('a paragraph is cut at listed labels in brackets', () => {
  const cut = cutAtLabels({ line: 1, text: '【整改情况】甲。【整改成效】乙。【2024】丙。' });
  expect(cut.map(({ text }) => text)).toEqual(['【整改情况】甲。', '【整改成效】乙。【2024】丙。']);
});
