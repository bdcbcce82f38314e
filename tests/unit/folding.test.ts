import { describe, expect, test } from 'vitest';
import {
  compact,
  comparable,
  fold,
  foldBy,
  foldWidth,
  printedFrom,
  singleSpaced,
  withoutBlanks,
  withoutInvisible,
} from '@/lib/folding';

describe('comparable', () => {
  test('width, line breaks and indents do not count', () => {
    expect(comparable('  （一）加强，\n  提高：')).toBe(comparable('(一)加强,提高:'));
  });

  test('a space between two characters of one line counts', () => {
    expect(comparable('市 区')).not.toBe(comparable('市区'));
  });

  test('a no-break space is a space', () => {
    expect(comparable('市\u00A0区')).toBe('市 区');
  });

  // Unicode NFKC would make each pair equal.
  test.each([
    ['10²', '102'],
    ['10³平方米', '103平方米'],
    ['①类', '1类'],
    ['⑴', '(1)'],
    ['⒈', '1.'],
    ['㈠', '(一)'],
    ['Ⅲ', 'III'],
    ['½', '1⁄2'],
    ['𝟑', '3'],
    ['№', 'No'],
    ['㎡', 'm2'],
    ['℃', '°C'],
    ['⼈', '人'],
    ['\uF9F7', '立'],
    ['︵区︶', '（区）'],
    ['﹐', '，'],
    ['｡', '。'],
    ['…', '...'],
    ['36 15', '3615'],
  ])('%s is not %s', (one, other) => {
    expect(comparable(one)).not.toBe(comparable(other));
  });

  test('every mark of ASCII has a full width, from the first to the last', () => {
    expect(comparable('！＃Ａｚ～')).toBe('!#Az~');
  });

  test('characters beyond the BMP stay', () => {
    expect(comparable('𬱖，')).toBe('𬱖,');
  });
});

describe('fold and printedFrom', () => {
  test('a place of the folded text leads back to the printed one', () => {
    const folded = fold('  甲，\n㎡𬱖乙');
    expect(folded.text).toBe('甲,㎡𬱖乙');
    expect(printedFrom(folded, folded.text.indexOf('㎡'), 2)).toBe('㎡𬱖');
    expect(printedFrom(folded, folded.text.length, 2)).toBe('');
  });

  test('a place of a folding that changes lengths leads back too', () => {
    const folded = foldBy('第12条', (character) => (/\d/.test(character) ? '' : `${character}-`));
    expect(folded.text).toBe('第-条-');
    expect(printedFrom(folded, 2, 3)).toBe('12条');
    expect(printedFrom(folded, 3, 1)).toBe('');
  });
});

describe('each folding takes away what its caller must not see, and no more', () => {
  const TEXT = ' （一）市\u3000区\n\u200b\t甲\u0007 ';

  test.each([
    ['foldWidth', foldWidth, ' (一)市 区\n\u200b\t甲\u0007 '],
    ['comparable', comparable, '(一)市 区\u200b\t甲\u0007'],
    ['compact', compact, '(一)市区\u200b甲\u0007'],
    ['withoutBlanks', withoutBlanks, '（一）市区\u200b甲\u0007'],
    ['withoutInvisible', withoutInvisible, '（一）市区甲'],
    ['singleSpaced', singleSpaced, '（一）市 区 \u200b 甲\u0007'],
  ])('%s', (_, folding, folded) => {
    expect(folding(TEXT)).toBe(folded);
  });
});
