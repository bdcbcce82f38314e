import { expect, test } from 'vitest';
import { isNearWhite, isTransparent } from '@/lib/import/input/css-color';

test.each(['#fff', '#FEFEFE', 'White', 'rgb(255, 255, 255)', 'rgba(250 250 250 / 1)', 'hsl(0, 0%, 100%)'])(
  '%s is white',
  (color) => {
    expect(isNearWhite(color)).toBe(true);
  },
);

test.each(['#333', 'red', 'rgb(255, 0, 0)', 'hsl(0, 100%, 50%)', 'inherit', ''])(
  '%s is not white',
  (color) => {
    expect(isNearWhite(color)).toBe(false);
  },
);

test('a colour without opacity is transparent', () => {
  expect(['transparent', 'rgba(0, 0, 0, 0)', '#00000000'].every(isTransparent)).toBe(true);
  expect(['#000', 'rgba(0, 0, 0, 0.9)', 'black'].some(isTransparent)).toBe(false);
});
