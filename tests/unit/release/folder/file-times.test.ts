import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileTimes } from '@/lib/release/folder/file-times';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

const [ONE, TWO] = ['1', '2'].map((digit) => digit.repeat(64));

function releaseAt(seconds: number): string {
  const folder = temporaryFolder({ 'a.txt': '', SHA256SUMS: `${ONE}  a.txt\n` });
  utimesSync(join(folder, 'a.txt'), seconds, seconds);
  return folder;
}

test('a file with the same path and content keeps its time; others get the time now', () => {
  const times = fileTimes([releaseAt(1000)], 5_000_900);
  expect([times.of('a.txt', ONE), times.of('a.txt', TWO), times.of('b.txt', ONE)]).toEqual([
    1000, 5000, 5000,
  ]);
});

test('a clock that runs behind never gives a time that was used before', () => {
  expect(fileTimes([releaseAt(1000)], 0).fresh).toBe(1001);
});

test('of two releases with the same file, the time of the later one counts', () => {
  expect(fileTimes([releaseAt(1000), releaseAt(2000)], 0).of('a.txt', ONE)).toBe(2000);
});

test('a file that is listed but lost is given the time now', () => {
  const folder = temporaryFolder({ SHA256SUMS: `${ONE}  a.txt\n` });
  expect(fileTimes([folder], 9000).of('a.txt', ONE)).toBe(9);
});
