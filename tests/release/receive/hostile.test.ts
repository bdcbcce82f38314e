import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openPack } from '@/lib/release/pack/open-pack';
import { servedRelease } from '../served-release';
import { type HostilePack, hostilePacks } from './hostile-packs';
import { packedSites } from './packed-sites';
import { type PackedSite, receive } from './receiving';
import { INSTALLED } from './shells';

const { folder, siteOf, newFolder } = packedSites(['旧', '新']);
let packs: HostilePack[];
let old: PackedSite;
let good: PackedSite;

beforeAll(() => {
  [old, good] = [siteOf('旧'), siteOf('新')];
  packs = hostilePacks(readFileSync(good.file), good.name);
});

describe('a damaged or hostile pack', () => {
  test('is refused by Node with the reason', () => {
    for (const { what, bytes, answer } of packs) {
      const file = join(folder(), 'received.tar.gz');
      writeFileSync(file, bytes);
      expect(() => openPack(file), what).toThrow(/^不能接收 .*\/received.tar.gz：.*。$/s);
      expect(() => openPack(file), what).toThrow(answer);
    }
  });

  test.skipIf(process.platform !== 'linux').each(INSTALLED)(
    'is refused by receive.sh in %s, and the site stays',
    (_, shell) => {
      const dir = newFolder();
      expect(receive(shell, [dir, old.file]).status).toBe(0);
      const history = readFileSync(join(dir, 'history'), 'utf8');
      for (const { what, bytes, answer } of packs) {
        const file = join(folder(), 'received.tar.gz');
        writeFileSync(file, bytes);
        const { status, lines } = receive(shell, [dir, file]);
        expect([what, status, lines.at(-1)]).toEqual([what, 1, expect.stringMatching(answer)]);
        expect([what, readdirSync(join(dir, 'releases')), existsSync(join(dir, '.work'))]).toEqual([
          what,
          [old.name],
          false,
        ]);
      }
      expect([servedRelease(dir), readFileSync(join(dir, 'history'), 'utf8')]).toEqual([old.name, history]);
      expect(existsSync('/tmp/evil')).toBe(false);
    },
  );
});

describe.skipIf(process.platform !== 'linux').each(INSTALLED)('receive.sh in %s', (_, shell) => {
  test('refuses a pack under the name of another, and another digest than that of the sheet', () => {
    const dir = newFolder();
    const renamed = join(folder(), `site-${old.name}-2.tar.gz`);
    writeFileSync(renamed, readFileSync(good.file));
    expect(receive(shell, [dir, renamed]).lines.at(-1)).toMatch(
      /里面的内容却是 .*没有接收。请核对是不是拿错了文件。$/,
    );
    expect(() => openPack(renamed)).toThrow('请核对是不是拿错了文件');
    const { status, lines } = receive(shell, [dir, good.file, '--sheet', old.name]);
    expect([status, lines[0]]).toEqual([
      1,
      `收到的内容是 ${good.name}，审签单上的是 ${old.name}，没有发布。请核对纸上的 16 个字符；内容在审签以后改过的，请重新审签。`,
    ]);
    expect(receive(shell, [dir, join(folder(), 'no-such-file')]).lines[0]).toMatch(/^没有文件 /);
    expect(existsSync(join(dir, 'current'))).toBe(false);
  });
});
