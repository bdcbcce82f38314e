import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderReleases } from '@/lib/publish/folder-releases';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

const [A = '', B = ''] = ['a', 'b'].map((letter) => letter.repeat(16));

describe.skipIf(process.platform === 'win32')('the releases at hand', () => {
  test('are those of folders of this machine, latest first, with the one to return to', () => {
    const event = '2026-03-01T00:00:00.000Z\trelease';
    const to = temporaryFolder({ history: `${event}\t${A}\ta@b\n${event}\t${B}\ta@b\n` });
    for (const name of [A, B]) mkdirSync(join(to, 'releases', name), { recursive: true });
    symlinkSync(`releases/${B}`, join(to, 'current'));
    const releases = folderReleases([
      { name: '本机', to },
      { name: '服务器', to: 'web:/srv/site' },
      { name: '存储', to: 's3://abc' },
    ]);
    expect(releases).toMatchObject([{ target: '本机', before: A, fault: null }]);
    expect(releases[0]?.rows.map(({ name }) => name)).toEqual([B, A]);
  });

  test('of a folder that cannot be read are none, and why', () => {
    const to = temporaryFolder({ 'current/index.html': 'set by hand' });
    const read = folderReleases([
      { name: '新的', to: '/no-such-folder' },
      { name: '改过的', to },
    ]);
    expect(read.map(({ rows, fault }) => [rows.length, fault])).toEqual([
      [0, '没有文件夹 /no-such-folder。'],
      [0, `${join(to, 'current')} 不是链接。请先把它移走，再发布。`],
    ]);
  });
});
