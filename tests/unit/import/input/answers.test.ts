import { expect, test } from 'vitest';
import { linesIn, listOfLines } from '@/lib/import/input/answers';

test.each([
  ['13', [13]],
  ['13,15-17', [13, 15, 16, 17]],
  ['3－4', null],
  ['3—4、7', [3, 4, 7]],
  ['4-3', null],
  ['标题', null],
  ['', null],
])('the lines of %s are %j', (list, lines) => {
  expect(linesIn(list)).toEqual(lines === null ? null : new Set(lines));
});

test('runs of lines are joined', () => {
  expect(listOfLines([17, 15, 16, 13, 13])).toBe('13,15-17');
});
