import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rollBack } from '@/lib/release/roll-back';
import { releaseSites } from '@/tests/release/release-sites';

describe.skipIf(process.platform === 'win32')('rolling back', () => {
  test('going back twice reaches the release before the one before', () => {
    const { dir, release, served, has } = releaseSites();
    const [first, second] = ['甲', '乙', '丙'].map((word) => release(word).name);
    expect([rollBack({ dir }).name, served(), has('丙')]).toEqual([second, second, true]);
    expect([rollBack({ dir }).name, served(), has('丙')]).toEqual([first, first, true]);
    expect(() => rollBack({ dir })).toThrow('没有更早的发布，不能退回。');
  });

  test('after the next release, going back does not lead to the one rolled back', () => {
    const { dir, release } = releaseSites();
    const { name } = release('甲');
    release('乙');
    rollBack({ dir });
    release('丙');
    expect(rollBack({ dir }).name).toBe(name);
  });

  test('a release is named by the beginning of its name', () => {
    const { dir, release } = releaseSites();
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
    const { dir, release, served } = releaseSites();
    const { name } = release('甲');
    const second = release('乙').name;
    rmSync(join(dir, 'releases', name, 'index.html'));
    expect(() => rollBack({ dir })).toThrow(`${name} 的文件已不完整，没有退回：缺少 index.html。`);
    expect(served()).toBe(second);
  });
});
