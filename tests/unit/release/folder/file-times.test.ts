import { symlinkSync, utimesSync } from 'node:fs';
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
  const folder = releaseAt(1000);
  const times = fileTimes([folder], 5_000_900);
  expect(times.earlier('a.txt', ONE)).toEqual({ file: join(folder, 'a.txt'), seconds: 1000 });
  expect([times.earlier('a.txt', TWO), times.earlier('b.txt', ONE), times.fresh]).toEqual([null, null, 5000]);
});

test('a clock that runs behind never gives a time that was used before', () => {
  expect(fileTimes([releaseAt(1000)], 0).fresh).toBe(1001);
});

test('of two releases with the same file, the later one counts', () => {
  const [old, late] = [releaseAt(1000), releaseAt(2000)];
  const found = fileTimes([old, late], 0).earlier('a.txt', ONE);
  expect(found).toEqual({ file: join(late, 'a.txt'), seconds: 2000 });
});

test('a file that is listed but lost, and a link in its place, are not known', () => {
  const folder = temporaryFolder({ SHA256SUMS: `${ONE}  a.txt\n` });
  expect(fileTimes([folder], 9000)).toMatchObject({ fresh: 9 });
  expect(fileTimes([folder], 9000).earlier('a.txt', ONE)).toBeNull();
  if (process.platform === 'win32') return;
  symlinkSync('SHA256SUMS', join(folder, 'a.txt'));
  expect(fileTimes([folder], 9000).earlier('a.txt', ONE)).toBeNull();
});
