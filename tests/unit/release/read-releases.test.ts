import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { placesIn } from '@/lib/release/places';
import { readReleases } from '@/lib/release/read-releases';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

const [A, B, C] = ['a', 'b', 'c'].map((letter) => letter.repeat(16));

describe.skipIf(process.platform === 'win32')('reading the releases of a folder', () => {
  test('a folder without releases has none', () => {
    expect(readReleases(placesIn(temporaryFolder()))).toEqual({ current: null, order: [] });
  });

  test('the history gives the order; a release it lacks is the oldest, and other folders are left alone', () => {
    const dir = temporaryFolder({ history: `${B}\n${A}\n${A}\ndeleted\n` });
    for (const name of [A, B, C, 'backup', `${A}.old`]) {
      mkdirSync(join(dir, 'releases', name ?? ''), { recursive: true });
    }
    symlinkSync(`releases/${A}`, join(dir, 'current'));
    expect(readReleases(placesIn(dir))).toEqual({ current: A, order: [C, B, A] });
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
