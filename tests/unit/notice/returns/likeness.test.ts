import { expect, test } from 'vitest';
import { likeness } from '@/lib/notice/returns/likeness';
import fc from '@/tests/fixtures/property';

test('the share of pairs of neighbouring characters, whatever marks stand between', () => {
  expect(likeness('工程款拨付不及时', '工程款拨付不及时。')).toBe(1);
  expect(likeness('甲乙丙', '丁戊己')).toBe(0);
  expect(likeness('甲乙丙', '乙丙丁')).toBe(0.5);
  expect(likeness('甲', '甲')).toBe(0);
  expect(likeness('甲乙甲乙', '甲乙')).toBe(0.5);
});

test('it is the same both ways and from 0 to 1', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      const like = likeness(one, other);
      expect(like).toBe(likeness(other, one));
      expect(like >= 0 && like <= 1).toBe(true);
    }),
  );
});
