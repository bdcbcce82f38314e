import { describe, expect, test } from 'vitest';
import { gapBefore, hasFigure, printedUnits } from '@/lib/quotation/quotable';
import { quotable } from '@/tests/fixtures/quotation';

describe('units', () => {
  test.each([
    ['败诉率，下降。', '败 诉 率 下 降'],
    ['敗訴率', '败 诉 率'],
    ['计畫、油畫', '计 划 油 画'],
    ['Ａ\u200B馆\u00AD', 'a 馆'],
    ['为17.63%，占', '为 17.63% 占'],
    ['１７．６３％', '17.63%'],
    ['1,061个', '1,061 个'],
    ['12、15', '12、15'],
    ['36 15', '36 15'],
    ['20\n24年', '2024 年'],
    ['588—600元', '588-600 元'],
    ['588～600元', '588-600 元'],
    ['十五名', '十五 名'],
    ['1.3万名', '1.3万 名'],
    ['100%。2023年', '100% 2023 年'],
    ['10³', '10 ³'],
    ['①', '①'],
    ['增长-62%', '增 长 -62%'],
    ['——62%', '62%'],
    ['增长，-62%', '增 长 62%'],
    ['为百分之93.8。', '为 百分之93.8'],
    ['百分之九十三点八', '百分之九十三点八'],
    ['“综治+”', '综 治 +'],
    ['𬱖字', '𬱖 字'],
    ['，。', ''],
  ])('%j has the units %s', (text, units) => {
    expect(quotable(text).units.join(' ')).toBe(units);
  });
});

test('units lead back to the text as printed', () => {
  const text = quotable('共（𬱖）1.5 万元，好。');
  expect(text.units).toEqual(['共', '𬱖', '1.5', '万', '元', '好']);
  expect(printedUnits(text, 1, 3)).toBe('𬱖）1.5');
  expect(printedUnits(text, 2, 2)).toBe('');
  expect([0, 1, 2, 3, 5, 6].map((at) => gapBefore(text, at))).toEqual(['', '（', '）', ' ', '，', '。']);
});

test('digits and Chinese numerals are figures', () => {
  expect(['7', '十', '５', '人'].map(hasFigure)).toEqual([true, true, false, false]);
});
