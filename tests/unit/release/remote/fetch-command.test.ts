import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Fetched, fetchCommand, NO_CURRENT } from '@/lib/release/remote/fetch-command';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

// The exit code, and the files of the archive that is printed.
function run(dir: string, files: Fetched): [number | null, string[]] {
  const { status, stdout } = spawnSync('sh', ['-c', fetchCommand(dir, files)]);
  const { stdout: listed } = spawnSync('tar', ['-tf', '-'], { input: stdout, encoding: 'utf8' });
  return [
    status,
    listed
      .split('\n')
      .filter((path) => path !== '' && !path.endsWith('/'))
      .sort(),
  ];
}

function folder(files: Record<string, string>): string {
  const inside = Object.entries(files).map(([path, text]) => [`releases/3f2a/${path}`, text]);
  const dir = temporaryFolder(Object.fromEntries(inside));
  symlinkSync('releases/3f2a', join(dir, 'current'));
  return dir;
}

describe.skipIf(process.platform === 'win32')('what is sent back of the current release', () => {
  const record = { SHA256SUMS: 'a', '.published.yaml': 'b' };

  test('is all of it, its list and its record, or nothing', () => {
    const dir = folder({ ...record, 'about/index.html': 'c' });
    const all = ['./.published.yaml', './SHA256SUMS', './about/index.html'];
    expect(run(dir, 'all')).toEqual([0, all]);
    expect(run(dir, 'record')).toEqual([0, ['.published.yaml', 'SHA256SUMS']]);
    expect(run(dir, 'nothing')).toEqual([0, []]);
  });

  test('is the list alone where the release is older than the record', () => {
    expect(run(folder({ SHA256SUMS: 'a' }), 'record')).toEqual([0, ['SHA256SUMS']]);
  });

  test.each<Fetched>(['all', 'record', 'nothing'])(
    '(%s) has an exit code of its own where there is none',
    (files) => {
      expect(run(temporaryFolder(), files)).toEqual([NO_CURRENT, []]);
      expect(run('/nowhere', files)).toEqual([NO_CURRENT, []]);
    },
  );
});
