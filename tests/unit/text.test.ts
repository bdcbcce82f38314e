import { describe, expect, test } from 'vitest';
import { firstDifference, opening } from '@/lib/text';

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

describe('opening', () => {
  test('a short text is not cut', () => {
    expect(opening('𬱖字考', 3)).toBe('𬱖字考');
  });

  test('a long text ends in …, and no character is cut in two', () => {
    expect(opening('𬱖𬱖𬱖', 2)).toBe('𬱖𬱖…');
  });
});
