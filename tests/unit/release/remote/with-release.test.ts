import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { hasCurrentThere, type Wanted, withRelease } from '@/lib/release/remote/with-release';
import { localSsh } from '@/tests/fixtures/local-ssh';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

const wanted = (named: string, files: Wanted['files'] = 'all'): Wanted => ({
  named,
  files,
  sshConfig: undefined,
});
const files = { 'current/SHA256SUMS': 'a', 'current/.published.yaml': 'b', 'current/index.html': 'c' };

test('a folder of this machine is used as it is', () => {
  expect(withRelease(wanted('/srv/site'), (folder) => folder)).toBe('/srv/site');
});

describe.skipIf(process.platform === 'win32')('a folder of another machine', () => {
  test('is used as a copy of the current release, which is removed, also after a fault', () => {
    localSsh();
    const dir = temporaryFolder(files);
    vi.stubEnv('TMPDIR', temporaryFolder());
    const used: string[] = [];
    const read = (folder: string): string => {
      used.push(folder);
      return readFileSync(join(folder, 'index.html'), 'utf8');
    };
    expect(withRelease(wanted(`web:${dir}`), read)).toBe('c');
    expect(withRelease(wanted(`web:${dir}`, 'record'), (folder) => readdirSync(folder).sort())).toEqual([
      '.published.yaml',
      'SHA256SUMS',
    ]);
    expect(() => withRelease(wanted(`web:${dir}`, 'record'), read)).toThrow('ENOENT');
    expect(used.map((folder) => existsSync(folder))).toEqual([false, false]);
    expect(readdirSync(process.env.TMPDIR ?? '')).toEqual([]);
  });

  test('has a current release or none', () => {
    localSsh();
    const place = (dir: string) => ({ remote: { user: undefined, host: 'web', dir }, sshConfig: undefined });
    expect(hasCurrentThere(place(temporaryFolder(files)))).toBe(true);
    const dir = temporaryFolder();
    expect(hasCurrentThere(place(dir))).toBe(false);
    expect(() => withRelease(wanted(`deploy@web:${dir}`), (folder) => folder)).toThrow(
      `deploy@web:${dir} 里还没有正在公开的发布。`,
    );
  });

  test('of which the release does not come whole is a fault', () => {
    localSsh(1);
    expect(() => withRelease(wanted('web:/srv'), (folder) => folder)).toThrow(
      'web:/srv 里正在公开的发布没有取回来，原因见上面。',
    );
    localSsh(0);
    expect(() => withRelease(wanted('web:/srv'), (folder) => folder)).toThrow('从 web:/srv 取回的发布解不开');
  });
});
