import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { verifyFolder } from '@/lib/release/folder/verify-folder';
import { placesIn } from '@/lib/release/places';
import { readReleases } from '@/lib/release/read-releases';
import { releaseFolder } from '@/lib/release/release-folder';
import { rollBack } from '@/lib/release/roll-back';
import { bundleChild } from './bundle-child';
import { makeSite } from './make-site';
import { BY } from './run-by';
import { servedRelease } from './served-release';
import { unsyncedDisk } from './unsynced-disk';

const WORDS = ['一', '二', '三', '四', '五', '六'];

let folder: string;
let child: string;
const names: string[] = [];
const scripts: string[] = [];

const site = (number: number): string => join(folder, `site-${number}`);
const release = (dir: string, number: number): string =>
  releaseFolder({ finished: site(number), dir, now: Date.now(), by: BY, disk: unsyncedDisk() }).name;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'));
  child = bundleChild(folder);
  scripts.push(...WORDS.map((word, number) => makeSite(site(number), word)));
  const five = join(folder, 'five');
  names.push(...WORDS.map((_, number) => release(number < 5 ? five : join(folder, 'sixth'), number)));
  rmSync(join(folder, 'sixth'), { recursive: true });
});

afterAll(() => rmSync(folder, { recursive: true }));

/** A command to kill, the state it starts from, and the live release before and after it. */
type Scene = { command: string; begin: string; before: number | null; after: number };

type Run = { steps: string[]; killed: boolean };

function run(dir: string, { command, after }: Scene, killAt = -1, middle = ''): Run {
  const args = [child, command, dir, site(after), String(killAt), middle];
  const { signal, status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (signal !== 'SIGKILL' && status !== 0) throw new Error(stderr);
  return {
    steps: signal === null ? z.array(z.string()).parse(JSON.parse(stdout)) : [],
    killed: signal === 'SIGKILL',
  };
}

function fresh({ begin }: Scene): string {
  const dir = mkdtempSync(join(folder, 'dir-'));
  const from = join(folder, begin);
  if (existsSync(from))
    cpSync(from, dir, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
  return dir;
}

// After a kill a complete release must be live, and the next run must remove all leftovers.
function killAndRecover(scene: Scene, killAt: number, middle: string): number {
  const dir = fresh(scene);
  expect(run(dir, scene, killAt, middle).killed).toBe(true);
  const served = existsSync(join(dir, 'current')) ? names.indexOf(servedRelease(dir)) : null;
  expect([scene.before, scene.after]).toContain(served);
  const asset = scripts[scene.before ?? scene.after] ?? '';
  if (served !== null) expect(existsSync(join(dir, 'current', asset))).toBe(true);

  // A finished rollback is not repeated: it would go back one more.
  if (scene.command === 'release') expect(release(dir, scene.after)).toBe(names[scene.after]);
  else if (served !== scene.after) rollBack({ dir, now: 2000, by: BY, disk: unsyncedDisk() });
  expect(servedRelease(dir)).toBe(names[scene.after]);
  expect(readReleases(placesIn(dir)).history.at(-1)?.name).toBe(names[scene.after]);
  expect(
    readdirSync(dir)
      .filter((name) => name !== '.work')
      .sort(),
  ).toEqual(['.lock', 'current', 'history', 'releases']);
  if (scene.command === 'release') expect(existsSync(join(dir, '.work'))).toBe(false);
  const releases = readdirSync(join(dir, 'releases'));
  expect(releases.length).toBeLessThanOrEqual(5);
  expect(releases.flatMap((name) => verifyFolder(join(dir, 'releases', name), name))).toEqual([]);
  rmSync(dir, { recursive: true });
  return served ?? -1;
}

// Not at a sync, which changes nothing that a later run could see. Of steps between the same kinds of steps, such as
// copies of one file after another, only the first and the last.
function pointsIn(kinds: readonly string[]): number[] {
  const around = kinds.map((_, step) => kinds.slice(Math.max(0, step - 1), step + 2).join(' '));
  return [...kinds.keys()].filter((step) => {
    const place = around[step] ?? '';
    return kinds[step] !== 'sync' && [around.indexOf(place), around.lastIndexOf(place)].includes(step);
  });
}

describe.skipIf(process.platform !== 'linux')('killed at any step', () => {
  test.each<[string, Scene]>([
    ['the first release', { command: 'release', begin: 'none', before: null, after: 0 }],
    ['a release that drops the oldest of five', { command: 'release', begin: 'five', before: 4, after: 5 }],
    ['a release of content that is there', { command: 'release', begin: 'five', before: 4, after: 2 }],
    ['a rollback', { command: 'rollback', begin: 'five', before: 4, after: 3 }],
  ])('%s leaves the old or the new release served, and the next run succeeds', (_, scene) => {
    const { steps } = run(fresh(scene), scene);
    const kinds = [...steps, 'end'].map((step) => step.split(' ')[0] ?? '');
    const points = pointsIn(kinds);
    const served = new Set(points.map((step) => killAndRecover(scene, step, '')));
    const halves = points.filter((step) => /^(copy|write|remove)$/.test(kinds[step] ?? ''));
    for (const step of halves) served.add(killAndRecover(scene, step, 'middle'));
    expect(points.length).toBeGreaterThanOrEqual(scene.command === 'release' ? 20 : 10);
    // The kills reached both sides of the switch.
    expect([...served].sort()).toEqual([scene.before ?? -1, scene.after].sort());
    console.log(`killed at ${points.length} points between steps and in the middle of ${halves.length}`);
  });
});
