import { expect, test } from 'vitest';
import type { PdfLine } from '@/lib/import/other-formats/pdf-lines';
import { pdfParagraphs } from '@/lib/import/other-formats/pdf-paragraphs';

// 20 points below each other, if no baseline is given.
const page = (...lines: [text: string, left?: number, right?: number, baseline?: number][]): PdfLine[] =>
  lines.map(([text, left = 80, right = 500, baseline], at) => ({
    text,
    left,
    right,
    baseline: baseline ?? 700 - 20 * at,
    size: 16,
  }));

test('a line goes on if it is full and the next is not indented, also over a page', () => {
  const pages = [
    page(['标题', 200, 380], ['第一段，', 112], ['接着', 80, 200]),
    page(['第二段，', 112], ['又接着']),
  ];
  expect(pdfParagraphs(pages)).toEqual(['标题', '第一段，接着', '第二段，又接着']);
});

test('a wider gap begins a paragraph where none is indented', () => {
  const lines = page(
    ['第一段，', 80, 500, 700],
    ['接着，', 80, 500, 680],
    ['到头。', 80, 500, 660],
    ['第二段，', 80, 500, 626],
    ['接着。', 80, 300, 606],
  );
  expect(pdfParagraphs([lines])).toEqual(['第一段，接着，到头。', '第二段，接着。']);
});

test('a number or a label below a full last line begins a paragraph where none is indented', () => {
  const lines = page(
    ['一、整改情况', 80, 200],
    ['1.学习不够深入。', 80, 220],
    ['整改情况：学习12次，', 80, 500],
    ['撰写心得。', 80, 500],
    ['2.调研不够。', 80, 500],
    ['整改情况：调研6次。', 80, 300],
  );
  expect(pdfParagraphs([lines])).toEqual([
    '一、整改情况',
    '1.学习不够深入。',
    '整改情况：学习12次，撰写心得。',
    '2.调研不够。',
    '整改情况：调研6次。',
  ]);
});

test('a number in running text stays there where paragraphs are indented', () => {
  const lines = page(
    ['一、整改情况', 112, 240],
    ['整改情况：1.学习12次。', 112, 500],
    ['2.撰写心得。', 80, 200],
    ['下一步继续。', 112, 260],
  );
  expect(pdfParagraphs([lines])).toEqual([
    '一、整改情况',
    '整改情况：1.学习12次。2.撰写心得。',
    '下一步继续。',
  ]);
});
