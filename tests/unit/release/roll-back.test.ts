import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rollBack } from '@/lib/release/roll-back';
import { releaseSites } from '@/tests/release/release-sites';
import { BY } from '@/tests/release/run-by';

describe.skipIf(process.platform === 'win32')('rolling back', () => {
  test('going back twice reaches the release before the one before', () => {
    const { dir, release, served, has } = releaseSites();
    const [first, second] = ['甲', '乙', '丙'].map((word) => release(word).name);
    expect([rollBack({ dir, now: 2000, by: BY }).name, served(), has('丙')]).toEqual([second, second, true]);
    expect([rollBack({ dir, now: 2000, by: BY }).name, served(), has('丙')]).toEqual([first, first, true]);
    expect(() => rollBack({ dir, now: 2000, by: BY })).toThrow('没有更早的发布，不能退回。');
  });

  test('a rollback is a line of the history', () => {
    const { dir, release } = releaseSites();
    const { name } = release('甲');
    release('乙');
    rollBack({ dir, now: 0, by: BY });
    const history = readFileSync(join(dir, 'history'), 'utf8');
    expect(history.split('\n').at(-2)).toBe(`1970-01-01T00:00:00.000Z\trollback\t${name}\t${BY}`);
  });

  test('after the next release, going back does not lead to the one rolled back', () => {
    const { dir, release } = releaseSites();
    const { name } = release('甲');
    release('乙');
    rollBack({ dir, now: 2000, by: BY });
    release('丙');
    expect(rollBack({ dir, now: 2000, by: BY }).name).toBe(name);
  });

  test('a release is named by the beginning of its name', () => {
    const { dir, release } = releaseSites();
    const [first = '', , third] = ['甲', '乙', '丙'].map((word) => release(word).name);
    expect(rollBack({ dir, to: first.slice(0, 6), now: 2000, by: BY })).toMatchObject({
      kind: 'back',
      name: first,
      before: third,
    });
    expect(() => rollBack({ dir, to: first, now: 2000, by: BY })).toThrow(`现在的发布就是 ${first}。`);
    expect(() => rollBack({ dir, to: 'none', now: 2000, by: BY })).toThrow(
      /^没有唯一的发布 none。现有（由旧到新）：/,
    );
  });

  test('a damaged release is not served again', () => {
    const { dir, release, served } = releaseSites();
    const { name } = release('甲');
    const second = release('乙').name;
    rmSync(join(dir, 'releases', name, 'index.html'));
    expect(() => rollBack({ dir, now: 2000, by: BY })).toThrow(
      `${name} 的文件已不完整，没有退回：缺少 index.html。`,
    );
    expect(served()).toBe(second);
  });
});
