import { expect, test } from 'vitest';
import { soundsOf } from '@/lib/search/suggest/sounds-of';

const groups = soundsOf(['公证', '行']).split('|');
const sounding = (sound: string): string =>
  groups.find((group) => /^[a-z]+/.exec(group)?.[0] === sound) ?? '';

test('characters stand under each of their sounds, with common ones that sound alike', () => {
  expect(sounding('gong')).toMatch(/公/);
  expect(sounding('gong')).toMatch(/工/);
  expect(sounding('zheng')).toMatch(/正/);
  expect(sounding('xing')).toMatch(/行/);
  expect(sounding('hang')).toMatch(/行/);
});

test('sounds that the words do not have are left out', () => {
  expect(sounding('lv')).toBe('');
  expect(soundsOf([])).toBe('');
});
