import { expect, test } from 'vitest';
import { hasRestoredMarks } from '@/lib/content/source/has-restored-marks';

test.each([
  ['一是开放,周末也开。', '一是开放，周末也开。', true],
  ['　　一是开放，周末也开。\n', '一是开放，周末也开。', false],
  ['一是开放，周末也开。', '更正过的一行，原来没有。', false],
])('the source %j of the line %s: %s', (source, text, restored) => {
  expect(hasRestoredMarks([{ text, file: 'sections/1.md' }], source)).toBe(restored);
});
