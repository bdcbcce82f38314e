import { describe, expect, test } from 'vitest';
import { comparable, fold, printedFrom } from '@/lib/folding';
import { firstDifference, opening } from '@/lib/text';

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

  test('characters beyond the BMP stay', () => {
    expect(comparable('𬱖，')).toBe('𬱖,');
  });
});

describe('firstDifference', () => {
  test('equal texts have none', () => {
    expect(firstDifference('一是，二是', '一是,\n二是')).toBeNull();
  });

  test('it is shown on both sides as printed, with ten characters before and after', () => {
    const before = '甲乙丙丁戊己庚辛壬癸子丑';
    const after = '寅卯辰巳午未申酉戌亥天地';
    expect(firstDifference(`${before}，是${after}`, `${before},非${after}`)).toEqual({
      index: 13,
      left: '丁戊己庚辛壬癸子丑，是寅卯辰巳午未申酉戌',
      right: '丁戊己庚辛壬癸子丑,非寅卯辰巳午未申酉戌',
    });
  });

  test('a text that ends too early differs at its end', () => {
    expect(firstDifference('已完成', '已完成。')).toEqual({ index: 3, left: '已完成', right: '已完成。' });
  });

  test('the index counts characters, also beyond the BMP', () => {
    expect(firstDifference('𬱖𬱖改', '𬱖𬱖换')).toEqual({ index: 2, left: '𬱖𬱖改', right: '𬱖𬱖换' });
  });
});

describe('fold and printedFrom', () => {
  test('a place of the folded text leads back to the printed one', () => {
    const folded = fold('  甲，\n㎡𬱖乙');
    expect(folded.text).toBe('甲,㎡𬱖乙');
    expect(printedFrom(folded, folded.text.indexOf('㎡'), 2)).toBe('㎡𬱖');
    expect(printedFrom(folded, folded.text.length, 2)).toBe('');
  });
});

describe('opening', () => {
  test('a short text is not cut', () => {
    expect(opening('𬱖字考', 3)).toBe('𬱖字考');
  });

  test('a long text ends in …, and no character is cut in two', () => {
    expect(opening('𬱖𬱖𬱖', 2)).toBe('𬱖𬱖…');
  });
});
