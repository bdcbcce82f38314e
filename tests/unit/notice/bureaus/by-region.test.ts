import { expect, test } from 'vitest';
import { byRegion } from '@/lib/notice/bureaus/by-region';
import { bureau } from '@/tests/fixtures/notices/sample';

test('bureaus stand under their regions, those without one nowhere', () => {
  const [one, other, more] = [
    { ...bureau, slug: 'a', region: '甲县' },
    { ...bureau, slug: 'b', region: '乙县' },
    { ...bureau, slug: 'c', region: '甲县' },
  ];
  expect(byRegion([one, bureau, other, more])).toEqual([
    { region: '甲县', bureaus: [one, more] },
    { region: '乙县', bureaus: [other] },
  ]);
});
