import { expect, test } from 'vitest';
import { formatSums, parseSums, releaseName } from '@/lib/release/folder/sums';

const SUM = 'a'.repeat(64);

test('a list is read and written alike, sorted by path', () => {
  const list = `${SUM}  about/index.html\n${SUM}  index.html\n`;
  expect(formatSums(parseSums(list) ?? new Map())).toBe(list);
  expect(
    formatSums(
      new Map([
        ['b', SUM],
        ['a', SUM],
      ]),
    ),
  ).toBe(`${SUM}  a\n${SUM}  b\n`);
  expect(parseSums('')).toEqual(new Map());
});

test.each([
  ['a line without a sum', 'index.html\n'],
  ['a short sum', `${'a'.repeat(63)}  index.html\n`],
  ['a path out of the folder', `${SUM}  ../index.html\n`],
  ['a path from the root', `${SUM}  /etc/passwd\n`],
  ['an empty name', `${SUM}  a//b\n`],
  ['the same path twice', `${SUM}  a\n${SUM}  a\n`],
  ['a last line that was cut off', `${SUM}  index.html\n${SUM}  abo`],
  ['an empty line', `${SUM}  a\n\n${SUM}  b\n`],
])('a list with %s is refused', (_, list) => {
  expect(parseSums(list)).toBe(null);
});

test('a release is named after its list', () => {
  expect(releaseName('')).toBe('e3b0c44298fc1c14');
  expect(releaseName(`${SUM}  a\n`)).not.toBe(releaseName(`${SUM}  b\n`));
});
