import { expect, test } from 'vitest';
import { parseImportOptions } from '@/lib/import/import-options';
import { linesIn, listOfLines, optionsFor } from '@/lib/import/input/answers';

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

test('several answers are one line of options, from which the same answers are read', () => {
  const options = optionsFor([
    { leaveOut: new Set([13]) },
    { leaveOut: new Set([15, 16]), outside: true },
    { title: new Set([3]), keep: new Set([22, 23]) },
    { final: true },
  ]);
  expect(options).toBe('--leave-out 13,15-16,outside --keep 22-23 --title 3 --final');
  expect(parseImportOptions(['a.docx', '--as', 'b', ...options.split(' ')])).toMatchObject({
    answers: {
      leaveOut: new Set([13, 15, 16]),
      keep: new Set([22, 23]),
      outside: true,
      title: new Set([3]),
      final: true,
    },
  });
  expect(optionsFor([])).toBe('');
  expect(optionsFor([{ bureau: 'library' }])).toBe('--bureau library');
});
