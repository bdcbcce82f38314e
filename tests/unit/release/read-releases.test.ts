import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { placesIn } from '@/lib/release/places';
import { readReleases } from '@/lib/release/read-releases';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

const [A, B, C] = ['a', 'b', 'c'].map((letter) => letter.repeat(16));

describe.skipIf(process.platform === 'win32')('reading the releases of a folder', () => {
  test('a folder without releases has none', () => {
    expect(readReleases(placesIn(temporaryFolder()))).toEqual({ current: null, order: [], history: [] });
  });

  test('the history gives the order; a release it lacks is the oldest, and other folders are left alone', () => {
    const dir = temporaryFolder({ history: `${B}\n${A}\n${A}\ndeleted\n` });
    for (const name of [A, B, C, 'backup', `${A}.old`]) {
      mkdirSync(join(dir, 'releases', name ?? ''), { recursive: true });
    }
    symlinkSync(`releases/${A}`, join(dir, 'current'));
    expect(readReleases(placesIn(dir))).toMatchObject({ current: A, order: [C, B, A] });
  });

  test('a table gives the same order as names alone, and what a killed run has written last does not count', () => {
    const by = '2026-03-01T00:00:00.000Z\trelease';
    const dir = temporaryFolder({ history: `${C}\n${by}\t${B}\ta@b\n${by}\t${A}\ta@b\n` });
    for (const name of [A, B, C]) mkdirSync(join(dir, 'releases', name ?? ''), { recursive: true });
    symlinkSync(`releases/${A}`, join(dir, 'current'));
    expect(readReleases(placesIn(dir)).order).toEqual([C, B, A]);
    rmSync(join(dir, 'current'));
    symlinkSync(`releases/${B}`, join(dir, 'current'));
    expect(readReleases(placesIn(dir)).order).toEqual([A, C, B]);
  });

  test.each(['nowhere', `releases/${A}`])('a link to %s, which is no release, names none', (target) => {
    const dir = temporaryFolder();
    symlinkSync(target, join(dir, 'current'));
    expect(readReleases(placesIn(dir)).current).toBe(null);
  });

  test('a folder in place of the link is refused', () => {
    const dir = temporaryFolder({ 'current/index.html': '' });
    expect(() => readReleases(placesIn(dir))).toThrow(/current 不是链接。请先把它移走，再发布。$/);
  });
});
