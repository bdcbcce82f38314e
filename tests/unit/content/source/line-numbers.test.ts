import { expect, test } from 'vitest';
import { lineNumbers } from '@/lib/content/source/line-numbers';

const text = "---\nstatus:\n  - under: 一、甲\nheading: '一、甲'\n---\n# 一、甲\n\n乙。\n\n乙。\n";
const files = new Map([['a.md', { path: 'a.md', text }]]);
const line = (words: string) => ({ file: 'a.md', text: words });

test('words that stand twice are found in their order, fields of the same words passed over', () => {
  expect(lineNumbers(['一、甲', '一、甲', '乙。', '乙。'].map(line), files)).toEqual([4, 6, 8, 10]);
});

test('words that are not found are taken to stand where the last ones did', () => {
  expect(lineNumbers(['丙', '一、甲', '丙'].map(line), files)).toEqual([1, 4, 4]);
});
