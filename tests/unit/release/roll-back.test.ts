import { existsSync, mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Outcome } from '@/lib/release/outcome';
import { releaseFolder } from '@/lib/release/release-folder';
import { rollBack } from '@/lib/release/roll-back';
import { makeSite } from '@/tests/release/make-site';

let folder: string;
let dir: string;
let scripts: Map<string, string>;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'));
  dir = join(folder, 'site');
  scripts = new Map();
});

afterEach(() => rmSync(folder, { recursive: true }));

function release(word: string): Outcome {
  const finished = join(folder, word);
  scripts.set(word, makeSite(finished, word));
  return releaseFolder({ finished, dir, now: 1_000_000 });
}

const served = (): string => readlinkSync(join(dir, 'current')).replace(/^releases\//, '');
const has = (word: string): boolean => existsSync(join(dir, 'current', scripts.get(word) ?? ''));

describe.skipIf(process.platform === 'win32')('rolling back', () => {
  test('going back twice reaches the release before the one before', () => {
    const [first, second] = ['甲', '乙', '丙'].map((word) => release(word).name);
    expect([rollBack({ dir }).name, served(), has('丙')]).toEqual([second, second, true]);
    expect([rollBack({ dir }).name, served(), has('丙')]).toEqual([first, first, true]);
    expect(() => rollBack({ dir })).toThrow('没有更早的发布，不能退回。');
  });

  test('after the next release, going back does not lead to the one rolled back', () => {
    const { name } = release('甲');
    release('乙');
    rollBack({ dir });
    release('丙');
    expect(rollBack({ dir }).name).toBe(name);
  });

  test('a release is named by the beginning of its name', () => {
    const [first = '', , third] = ['甲', '乙', '丙'].map((word) => release(word).name);
    expect(rollBack({ dir, to: first.slice(0, 6) })).toMatchObject({
      kind: 'back',
      name: first,
      before: third,
    });
    expect(() => rollBack({ dir, to: first })).toThrow(`现在的发布就是 ${first}。`);
    expect(() => rollBack({ dir, to: 'none' })).toThrow(/^没有唯一的发布 none。现有（由旧到新）：/);
  });

  test('a damaged release is not served again', () => {
    const { name } = release('甲');
    const second = release('乙').name;
    rmSync(join(dir, 'releases', name, 'index.html'));
    expect(() => rollBack({ dir })).toThrow(`${name} 的文件已不完整，没有退回：缺少 index.html。`);
    expect(served()).toBe(second);
  });
});
