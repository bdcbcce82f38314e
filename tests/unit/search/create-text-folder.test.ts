import { describe, expect, test } from 'vitest';
import { foldBy } from '@/lib/folding';
import { createTextFolder } from '@/lib/search/create-text-folder';

const folded = (text: string, variants = '敗败訴诉證证'): string =>
  foldBy(text, createTextFolder(variants)).text;

describe('text is folded for searching', () => {
  test.each([
    ['17.63％', '17.63%'],
    ['（7）', '(7)'],
    ['ＡＢＣabc', 'abcabc'],
    ['县（市 区）', '县(市区)'],
    ['甲\u3000乙\u00A0丙\t丁', '甲乙丙丁'],
    ['敗訴率', '败诉率'],
    ['公證', '公证'],
    ['公\u200B证\u00AD处\u2060', '公证处'],
    ['葛\uFE00', '葛'],
    ['𬱖', '𬱖'],
    ['㎡', 'm2'],
    ['“”《》、。', '“”《》、。'],
  ])('%s is folded to %s', (text, result) => {
    expect(folded(text)).toBe(result);
  });
});

test('a compatibility ideograph is folded to its simplified character', () => {
  expect(folded('\uF907', '龜龟')).toBe('龟');
});

test('a traditional character outside the table is kept', () => {
  expect(folded('證', '')).toBe('證');
});
