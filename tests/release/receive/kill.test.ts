import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyFolder } from '@/lib/release/folder/verify-folder';
import { servedRelease } from '../served-release';
import { type FiveReleases, fiveReleases } from './five-releases';
import { type Harm, receive, Shims } from './receiving';
import { INSTALLED, MISSING, type Shell } from './shells';

/** What is received, or a rollback, and the live release before and after it. */
type Scene = { rollback?: true; received: boolean; before: number | null; after: number };

const FIRST: Scene = { received: false, before: null, after: 0 };
const SIXTH: Scene = { received: true, before: 4, after: 5 };
const AGAIN: Scene = { received: true, before: 4, after: 2 };
const BACK: Scene = { rollback: true, received: true, before: 4, after: 3 };

// The commands that change the disk. Before any other, nothing has changed since the call before it.
const CHANGES = /^(?:chmod|cp|ln|mkdir|mv|rm|tar|touch) /;

// The calls that change something, numbered from 1, and one behind the last. Of changes between the same changes, such
// as the copies of one file after another, only the first and the last.
function changesIn(calls: readonly string[]): number[] {
  const places = calls.flatMap((call, index) => (CHANGES.test(call) ? [index] : []));
  const names = places.map((index) => calls[index]?.split(' ')[0] ?? '');
  const around = names.map((_, turn) => names.slice(Math.max(0, turn - 1), turn + 2).join(' '));
  const isEdge = (_: number, turn: number): boolean => {
    const place = around[turn] ?? '';
    return [around.indexOf(place), around.lastIndexOf(place)].includes(turn);
  };
  return places.filter(isEdge).map((index) => index + 1);
}

const everyOtherChangeIn = (calls: readonly string[]): number[] =>
  changesIn(calls).filter((_, turn) => turn % 2 === 0);

// Evenly over the calls, with the first and the last.
function spreadOver(calls: readonly string[], many: number): number[] {
  return Array.from({ length: many }, (_, turn) => 1 + Math.round((turn * (calls.length - 1)) / (many - 1)));
}

// The shells take turns, as each point would be the same for all of them but for the lock; the last point is for all.
function ownPoints(points: readonly number[], shell: number): number[] {
  return points.filter((_, turn) => turn % INSTALLED.length === shell || turn === points.length - 1);
}

test.skip.each(MISSING)('receive.sh in %s: it is not installed', () => {});

const NUMBERED = INSTALLED.map(([name, shell], number): [string, Shell, number] => [name, shell, number]);

describe.skipIf(process.platform !== 'linux').each(NUMBERED)('receive.sh in %s', (_, shell, number) => {
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

  test.each<[Harm, string, Scene, (calls: readonly string[]) => number[]]>([
    ['kill', 'a release that drops the oldest of five', SIXTH, changesIn],
    ['kill in the middle', 'a release that drops the oldest of five', SIXTH, everyOtherChangeIn],
    ['fail', 'a release that drops the oldest of five', SIXTH, (calls) => spreadOver(calls, 16)],
    ['kill', 'the first release', FIRST, changesIn],
    ['kill', 'a release of content that is there', AGAIN, changesIn],
    ['kill', 'a rollback', BACK, changesIn],
    ['fail', 'a rollback', BACK, (calls) => spreadOver(calls, 8)],
  ])('%s: %s leaves the old or the new release', async (harm, _, scene, pointsIn) => {
    const whole = await shims.run(wordsOf(five.copy(scene), scene), Number.MAX_SAFE_INTEGER, harm);
    expect(whole.status).toBe(0);
    const points = ownPoints(pointsIn(whole.calls), number);
    expect(points.length).toBeGreaterThanOrEqual(4);
    const reached = new Set<number | null>();
    for (const at of points) reached.add(await harmAndRecover(scene, at, harm));
    // The harm was done on both sides of the switch.
    expect(reached).toEqual(new Set([scene.before, scene.after]));
    console.log(`${harm}: ${points.length} calls`);
  });
});
