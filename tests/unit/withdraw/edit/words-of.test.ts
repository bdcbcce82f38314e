import { expect, test } from 'vitest';
import { wordsOf } from '@/lib/withdraw/edit/words-of';

test('a run of so many characters is found in other texts, whatever its widths and blanks', () => {
  const words = wordsOf(['修订《设备借用管理办法》，借还两次签字。', '短'], 8);
  expect(words.firstIn('按《设备借用 管理办法》办理')).toBe('《设备借用管理办');
  expect(words.has('设备借用管理')).toBe(false);
});
