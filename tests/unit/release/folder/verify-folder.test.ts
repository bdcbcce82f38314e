import { appendFileSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatSums, releaseName, sumOf } from '@/lib/release/folder/sums';
import { formatDamage, verifyFolder } from '@/lib/release/folder/verify-folder';
import { makeSite } from '@/tests/release/make-site';

let folder: string;
let name: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'));
  makeSite(folder, '甲');
  name = releaseName(readFileSync(join(folder, 'SHA256SUMS'), 'utf8'));
});

afterEach(() => rmSync(folder, { recursive: true }));

test('a folder as the build made it has no fault', () => {
  expect(verifyFolder(folder, name)).toEqual([]);
});

test('a missing, a changed and an extra file are found', () => {
  rmSync(join(folder, 'robots.txt'));
  appendFileSync(join(folder, 'index.html'), ' ');
  writeFileSync(join(folder, 'assets', 'more.js'), '');
  const faults = verifyFolder(folder, name);
  expect(faults).toEqual([
    { path: 'index.html', kind: 'changed' },
    { path: 'robots.txt', kind: 'missing' },
    { path: 'assets/more.js', kind: 'extra' },
  ]);
  expect(formatDamage(faults)).toBe('改动过 index.html、缺少 robots.txt、多出 assets/more.js');
  expect(formatDamage([...faults, ...faults])).toMatch(/ 等 6 处$/);
});

test('carried files are not extra while listed', () => {
  writeFileSync(join(folder, 'assets', 'old-0123456789.js'), 'old');
  const sum = sumOf(join(folder, 'assets', 'old-0123456789.js'));
  writeFileSync(join(folder, 'CARRIED'), formatSums(new Map([['assets/old-0123456789.js', sum]])));
  expect(verifyFolder(folder, name)).toEqual([]);
  rmSync(join(folder, 'assets', 'old-0123456789.js'));
  expect(verifyFolder(folder, name)).toEqual([{ path: 'assets/old-0123456789.js', kind: 'missing' }]);
});

test('a list that carries another sum for an own file does not excuse it', () => {
  appendFileSync(join(folder, 'index.html'), ' ');
  const sums = new Map([['index.html', sumOf(join(folder, 'index.html'))]]);
  writeFileSync(join(folder, 'CARRIED'), formatSums(sums));
  expect(verifyFolder(folder, name)).toEqual([{ path: 'index.html', kind: 'changed' }]);
});

test('a list of another release, or no list, is damage', () => {
  appendFileSync(join(folder, 'SHA256SUMS'), `${'a'.repeat(64)}  more\n`);
  expect(verifyFolder(folder, name)).toEqual([{ path: 'SHA256SUMS', kind: 'changed' }]);
  rmSync(join(folder, 'SHA256SUMS'));
  expect(verifyFolder(folder, name)).toEqual([{ path: 'SHA256SUMS', kind: 'missing' }]);
});

test.skipIf(process.platform === 'win32')('a link is not taken for a file', () => {
  symlinkSync('index.html', join(folder, 'link.html'));
  expect(verifyFolder(folder, name)).toEqual([{ path: 'link.html', kind: 'extra' }]);
});
