import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatChecksums, formatSums } from '@/lib/digest/checksums';
import { writeFiles } from '@/tests/fixtures/export/write-files';

const NO_SHA256SUM = spawnSync('sha256sum', ['--version']).status !== 0;

const sums = (files: Record<string, string>) =>
  formatChecksums(new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])));

test('one line per file, sorted by path', () => {
  expect(sums({ 'b.txt': 'abc', 'a/b.txt': '', 'a.txt': 'abc' })).toBe(
    [
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.txt',
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a/b.txt',
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b.txt',
      '',
    ].join('\n'),
  );
});

test('sums that are known are written the same way', () => {
  expect(
    formatSums(
      new Map([
        ['b', '2'],
        ['a', '1'],
      ]),
    ),
  ).toBe('1  a\n2  b\n');
});

test.skipIf(NO_SHA256SUM)('sha256sum accepts the list, and finds a changed file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'checksums-'));
  const files = { 'index.html': '<p>𬱖</p>', 'notices/a/index.html': '改' };
  writeFiles(folder, { ...files, SHA256SUMS: sums(files) });
  const check = () =>
    spawnSync('sha256sum', ['--check', '--strict', '--quiet', 'SHA256SUMS'], { cwd: folder });
  expect(check().status).toBe(0);
  writeFileSync(join(folder, 'index.html'), '<p>字</p>');
  expect(check().status).toBe(1);
  rmSync(folder, { recursive: true });
});
