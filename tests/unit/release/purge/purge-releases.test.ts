import { appendFileSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { sha256 } from '@/lib/digest/sha256';
import { createDisk } from '@/lib/release/folder/disk';
import { formatPurged, purgeReleases } from '@/lib/release/purge/purge-releases';
import { rollBack } from '@/lib/release/roll-back';
import { makeSite } from '@/tests/release/make-site';
import { releaseSites } from '@/tests/release/release-sites';
import { BY } from '@/tests/release/run-by';

// The site of a word in which one page says that it was withdrawn.
function withdrawnSite(folder: string): void {
  makeSite(folder, '撤后');
  writeFileSync(join(folder, 'notices/a/.withdrawn'), '410\n');
  const sum = sha256('410\n');
  appendFileSync(join(folder, 'SHA256SUMS'), `${sum}  notices/a/.withdrawn\n`);
}

function wordsBelow(dir: string, word: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const bytes = readFileSync(path);
      return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).includes(word);
    });
}

describe.skipIf(process.platform === 'win32')('purging', () => {
  test('no byte of older releases is left, also none that the current one carried; it stays whole', () => {
    const { dir, folder, release, served, isWhole } = releaseSites();
    const older = ['秘密甲', '秘密乙'].map((word) => release(word).name);
    withdrawnSite(join(folder, '撤后'));
    const { name } = release('撤后');
    expect(wordsBelow(dir, '秘密').length).toBeGreaterThan(0);
    const purged = purgeReleases({ dir });
    expect(wordsBelow(dir, '秘密')).toEqual([]);
    expect([served(), isWhole(name)]).toEqual([name, true]);
    expect(purged.dropped.map((one) => one.name)).toEqual(older);
    expect(purged.assets).toHaveLength(4);
    expect(formatPurged(purged).at(-2)).toBe(`只留下正在公开的 ${name}，不能再用 --rollback 退回。`);
    expect(() => rollBack({ dir, now: Date.now(), by: BY })).toThrow('没有更早的发布，不能退回。');
  });

  test('what the current release has in common with others stays its own, under one name', () => {
    const { dir, folder, release } = releaseSites();
    release('秘密甲');
    withdrawnSite(join(folder, '撤后'));
    release('撤后');
    const robots = join(dir, 'current/robots.txt');
    expect(statSync(robots).nlink).toBe(2);
    purgeReleases({ dir });
    expect([statSync(robots).nlink, readFileSync(robots, 'utf8')]).toEqual([1, 'User-agent: *\n']);
  });

  test('a measure is withdrawn by the record alone', () => {
    const { dir, folder, release } = releaseSites();
    release('秘密甲');
    makeSite(join(folder, '撤后'), '撤后', 20, { '/notices/a/#m1': `2026-03-01 ${'a'.repeat(16)} 已撤下` });
    release('撤后');
    purgeReleases({ dir });
    expect(wordsBelow(dir, '秘密')).toEqual([]);
  });

  test('nothing is deleted while the current release withdraws nothing', () => {
    const { dir, release } = releaseSites();
    release('甲');
    release('乙');
    expect(() => purgeReleases({ dir })).toThrow('里没有撤下的网址，没有删去什么。');
    expect(readdirSync(join(dir, 'releases'))).toHaveLength(2);
  });

  test('wherever it is interrupted, the current release is served and the next run completes it', () => {
    const { dir, folder, release, served, isWhole } = releaseSites();
    release('秘密甲');
    withdrawnSite(join(folder, '撤后'));
    const { name } = release('撤后');
    for (let stop = 1; ; stop += 1) {
      let steps = 0;
      const disk = createDisk(() => {
        steps += 1;
        if (steps === stop) throw new Error('stopped');
      });
      try {
        purgeReleases({ dir, disk });
        break;
      } catch (error) {
        expect(error).toHaveProperty('message', 'stopped');
      }
      expect(served()).toBe(name);
    }
    expect(wordsBelow(dir, '秘密')).toEqual([]);
    expect(isWhole(name)).toBe(true);
  });
});
