import { expect, test } from 'vitest';
import { setsGround, setsUnseenColor } from '@/lib/import/input/seen-color';

test('a style makes words unseen with a colour of its own, not with one of its ground', () => {
  expect(setsUnseenColor('font-size:16px;color:#fff')).toBe(true);
  expect(setsUnseenColor('background-color:#fff')).toBe(false);
});

test('a ground is a colour or a picture, not white or none', () => {
  expect(setsGround('background:#c00') && setsGround('background-image:url(a.png)')).toBe(true);
  expect(setsGround('background:#fff') || setsGround('background:none') || setsGround('color:#c00')).toBe(
    false,
  );
});
