import { describe, expect, test } from 'vitest';
import { foldBy } from '@/lib/folding';
import { createTextFolder } from '@/lib/search/fold/create-text-folder';
import fc from '@/tests/fixtures/property';

const folder = (variants = '敗败訴诉證证計计', words = '') => createTextFolder({ variants, words });
const folded = (text: string, variants?: string): string => foldBy(text, folder(variants).foldCharacter).text;

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
    ['\u202A公证处\u202C', '公证处'],
    ['葛\uFE00', '葛'],
    ['𬱖', '𬱖'],
    ['㎡', 'm2'],
    ['、。', '、。'],
    ['“‘甲’”"\'＂', '甲'],
    ['「『甲』」《〈乙〉》', '甲乙'],
    ['1,287件，0594-0000000', '1,287件,0594-0000000'],
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

describe('typed text', () => {
  const { foldTyped } = folder('計计畫画', '计画计划著眼着眼');

  test.each([
    ['計畫', '计划'],
    ['规划和計畫', '规划和计划'],
    ['畫', '画'],
    ['「著眼」', '着眼'],
    ['著作', '著作'],
  ])('%s is folded to %s, by word', (text, result) => {
    expect(foldTyped(text).text).toBe(result);
  });

  test('keeps the positions of its characters', () => {
    const { text, characters, starts } = foldTyped('的計 畫！');
    expect(text).toBe('的计划!');
    expect(characters.map((character, at) => [character, starts[at]])).toEqual([
      ['的', 0],
      ['計', 1],
      [' ', 2],
      ['畫', 2],
      ['！', 3],
    ]);
  });
});

test('no figure is folded away', () => {
  const figures = fc.stringMatching(/^[0-9.,:%+-]{1,20}$/);
  fc.assert(
    fc.property(figures, (text) => {
      expect(folded(text)).toBe(text);
    }),
  );
});
