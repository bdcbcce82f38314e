import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyFolder } from '@/lib/release/folder/verify-folder';
import { servedRelease } from '../served-release';
import { type FiveReleases, fiveReleases } from './five-releases';
import { type Harm, receive, Shims } from './receiving';
import { INSTALLED, MISSING } from './shells';

/** What is received, or a rollback, and the live release before and after it. */
type Scene = { rollback?: true; received: boolean; before: number | null; after: number };

const FIRST: Scene = { received: false, before: null, after: 0 };
const SIXTH: Scene = { received: true, before: 4, after: 5 };
const AGAIN: Scene = { received: true, before: 4, after: 2 };
const BACK: Scene = { rollback: true, received: true, before: 4, after: 3 };

// Evenly over the calls, with the first and the last.
function pointsIn(calls: readonly string[], many: number): number[] {
  return Array.from({ length: many }, (_, turn) => 1 + Math.round((turn * (calls.length - 1)) / (many - 1)));
}

test.skip.each(MISSING)('receive.sh in %s: it is not installed', () => {});

describe.skipIf(process.platform !== 'linux').each(INSTALLED)('receive.sh in %s', (_, shell) => {
  let five: FiveReleases;
  let shims: Shims;

  beforeAll(() => {
    five = fiveReleases(shell);
    shims = new Shims(join(five.folder, 'shims'), shell);
  });

  afterAll(() => five.remove());

  const wordsOf = (dir: string, { rollback, after }: Scene): string[] =>
    rollback ? [dir, '--rollback'] : [dir, five.sites[after]?.file ?? ''];

  const served = (dir: string): number | null =>
    existsSync(join(dir, 'current')) ? five.sites.findIndex(({ name }) => name === servedRelease(dir)) : null;

  // After the harm a complete release is live, and the same command run again succeeds and leaves nothing behind.
  async function harmAndRecover(scene: Scene, at: number, harm: Harm): Promise<number | null> {
    const dir = five.copy(scene);
    const { status, lines } = await shims.run(wordsOf(dir, scene), at, harm);
    const now = served(dir);
    expect([scene.before, scene.after]).toContain(now);
    if (harm === 'fail') {
      expect([status, now]).toEqual(status === 0 ? [0, scene.after] : [1, scene.before]);
      expect(lines.join()).not.toBe('');
    } else expect(status).toBe(null);
    // A finished rollback is not repeated: it would go back one more.
    if (!scene.rollback || now !== scene.after) {
      const again = receive(shell, wordsOf(dir, scene));
      expect([again.status, again.lines]).toEqual([0, expect.any(Array)]);
      expect(
        readdirSync(dir)
          .filter((name) => name !== '.lock')
          .sort(),
      ).toEqual(['current', 'history', 'releases']);
    }
    expect(served(dir)).toBe(scene.after);
    const releases = readdirSync(join(dir, 'releases'));
    expect(releases.length).toBeLessThanOrEqual(5);
    expect(releases.flatMap((name) => verifyFolder(join(dir, 'releases', name), name))).toEqual([]);
    for (const line of readFileSync(join(dir, 'history'), 'utf8').trimEnd().split('\n')) {
      expect(line).toMatch(/^[0-9-]+T[0-9:]+Z\t(?:release|rollback)\t[0-9a-f]{16}\t[^\t]+@[^\t]+$/);
    }
    rmSync(dir, { recursive: true });
    return now;
  }

  test.each<[number, Harm, string, Scene]>([
    [24, 'kill', 'a release that drops the oldest of five', SIXTH],
    [10, 'kill in the middle', 'a release that drops the oldest of five', SIXTH],
    [16, 'fail', 'a release that drops the oldest of five', SIXTH],
    [12, 'kill', 'the first release', FIRST],
    [12, 'kill', 'a release of content that is there', AGAIN],
    [12, 'kill', 'a rollback', BACK],
    [8, 'fail', 'a rollback', BACK],
  ])('at %i calls, %s: %s leaves the old or the new release', async (many, harm, _, scene) => {
    const whole = await shims.run(wordsOf(five.copy(scene), scene), Number.MAX_SAFE_INTEGER, harm);
    expect(whole.status).toBe(0);
    const points = pointsIn(whole.calls, many);
    expect(new Set(points).size).toBe(many);
    const reached = new Set<number | null>();
    for (const at of points) reached.add(await harmAndRecover(scene, at, harm));
    // The harm was done on both sides of the switch.
    expect(reached).toEqual(new Set([scene.before, scene.after]));
  });
});
