import { expect, test } from 'vitest';
import { type PdfLine, pdfLines, withoutRunningLines } from '@/lib/import/other-formats/pdf-lines';

const piece = (text: string, left: number, baseline: number) => ({
  text,
  left,
  right: left + text.length * 16,
  baseline,
  size: 16,
});
const line = (text: string, left = 80, right = 500): PdfLine => ({
  text,
  left,
  right,
  baseline: 700,
  size: 16,
});

test('pieces on one baseline are a line, from top to bottom, with a space at a gap', () => {
  const pieces = [piece('二行', 80, 700), piece('甲', 80, 720), piece('乙', 96, 720), piece('丙', 130, 721)];
  expect(pdfLines(pieces).map(({ text }) => text)).toEqual(['甲乙 丙', '二行']);
});

test.each([
  ['findings', '4.关于“第4项工作”的问题', '13.关于“第13项工作”的问题'],
  ['sentences', '开展检查4次。', '开展检查5次。'],
])('%s alike but for their digits are text', (_, one, other) => {
  const { pages, running } = withoutRunningLines([
    [line(one), line('甲')],
    [line(other), line('乙')],
  ]);
  expect(pages.flat().map(({ text }) => text)).toEqual([one, '甲', other, '乙']);
  expect(running).toEqual([]);
});

test('what stands first or last on most pages is no text, and a page number never is', () => {
  const { pages, running } = withoutRunningLines([
    [line('某局文件'), line('甲'), line('— 1 —')],
    [line('某局文件'), line('乙'), line('— 2 —')],
  ]);
  expect(pages.flat().map(({ text }) => text)).toEqual(['甲', '乙']);
  expect(running).toEqual(['某局文件', '— 1 —', '— 2 —']);
});
