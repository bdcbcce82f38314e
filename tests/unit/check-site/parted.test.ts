import { expect, test } from 'vitest';
import { parted } from '@/lib/check-site/parted';

test('short texts are shown as they are', () => {
  expect(parted('甲', '乙')).toEqual({ left: '甲', right: '乙' });
});

test('long texts are shown around the place where they part', () => {
  const text = '一二三四五六七八九十'.repeat(6);
  expect(parted(`${text}甲乙`, `${text}丙`)).toEqual({
    left: '…一二三四五六七八九十甲乙…',
    right: '…一二三四五六七八九十丙…',
  });
  expect(parted(text, `${text}𬱖`).right).toBe('…一二三四五六七八九十𬱖…');
});
