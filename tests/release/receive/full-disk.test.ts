import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { releaseFolder } from '@/lib/release/release-folder';
import { rollBack } from '@/lib/release/roll-back';
import { BY } from '@/tests/release/run-by';
import { bundleChild } from '../bundle-child';
import { servedRelease } from '../served-release';
import { unsyncedDisk } from '../unsynced-disk';
import { type FiveReleases, fiveReleases } from './five-releases';
import { INSTALLED } from './shells';

// Without root: a small disk of its own, in a namespace of users and mounts, where the system allows one.
const IN_SMALL_DISK = ['--user', '--map-root-user', '--mount', 'sh', '-c'];
const MOUNT = 'mount -t tmpfs -o size=1m none "$1"';
const canMount =
  process.platform === 'linux' &&
  spawnSync('unshare', [...IN_SMALL_DISK, MOUNT, 'sh', tmpdir()]).status === 0;

// Copies a folder of releases to a disk of 1 MB, fills all but some kilobytes, runs a command there, and prints its
// exit code, what is in the folder, and the live release if it is whole.
const RUN = `${MOUNT} || exit 9
dir=$1 from=$2 free=$3; shift 3
cp -a "$from/." "$dir"
room=$(($(df -k "$dir" | awk 'END { print $4 }') - free))
head -c "\${room}k" /dev/zero >"$dir/filler"
"$@" >"/dev/null" 2>&1
echo "$?"
ls -A "$dir" | tr '\\n' ' '
cd -P "$dir/current" && sha256sum -c --quiet SHA256SUMS CARRIED && echo && basename "$PWD"`;

describe.skipIf(process.platform !== 'linux')('a full disk', () => {
  let five: FiveReleases;
  let child: string;

  beforeAll(() => {
    const [first] = INSTALLED;
    if (first === undefined) throw new Error('no shell');
    five = fiveReleases(first[1]);
    child = bundleChild(five.folder);
  });

  afterAll(() => five.remove());

  function runOn(free: number, command: readonly string[]): { status: string; kept: string; live: string } {
    const dir = mkdtempSync(join(five.folder, 'disk-'));
    const { stdout } = spawnSync(
      'unshare',
      [
        ...IN_SMALL_DISK,
        RUN,
        'sh',
        dir,
        join(five.folder, 'five'),
        String(free),
        ...command.map((word) => (word === 'DIR' ? dir : word)),
      ],
      { env: { ...process.env }, encoding: 'utf8' },
    );
    const [status = '', kept = '', live = ''] = stdout.trimEnd().split('\n');
    return { status, kept: kept.trim(), live };
  }

  const commands = (): [string, string[]][] => [
    ['release', [process.execPath, child, 'release', 'DIR', join(five.folder, 'built-六')]],
    ...INSTALLED.map(([name, { command, path }]): [string, string[]] => [
      `receive.sh in ${name}`,
      ['env', `PATH=${path}`, command, resolve('deploy/receive.sh'), 'DIR', five.sites[5]?.file ?? ''],
    ]),
  ];

  test.skipIf(!canMount)(
    'leaves the old release and no unfinished files, wherever it fills up (needs unshare and tmpfs)',
    () => {
      for (const [name, command] of commands()) {
        const seen = new Set<string>();
        for (let free = 0; free <= 360; free += 40) {
          const { status, kept, live } = runOn(free, command);
          const done = live === five.sites[5]?.name;
          expect([name, free, status, done ? '' : live]).toEqual([
            name,
            free,
            done ? '0' : '1',
            done ? '' : five.sites[4]?.name,
          ]);
          expect(
            kept
              .split(' ')
              .filter((entry) => entry !== '.lock')
              .sort(),
          ).toEqual(['current', 'filler', 'history', 'releases']);
          seen.add(status);
        }
        expect([name, seen]).toEqual([name, new Set(['0', '1'])]);
      }
    },
  );

  test.each(['release', 'rollback'])('%s removes its unfinished files wherever a write fails', (what) => {
    // Fails at a step that needs space, and at every such step after it; what needs none still works.
    const run = (dir: string, failAt: number): number => {
      let step = 0;
      const disk = unsyncedDisk((words) => {
        if (!/^(?:copy|write|make|link) /.test(words)) return;
        step += 1;
        if (step >= failAt) {
          throw Object.assign(new Error('ENOSPC: no space left on device'), { syscall: 'write' });
        }
      });
      if (what === 'release') {
        releaseFolder({ finished: join(five.folder, 'built-六'), dir, now: Date.now(), by: BY, disk });
      } else rollBack({ dir, to: five.sites[3]?.name, now: Date.now(), by: BY, disk });
      return step;
    };
    const steps = run(five.copy(), Number.MAX_SAFE_INTEGER);
    let failed = 0;
    for (let at = 1; at <= steps; at += 1) {
      const dir = five.copy();
      try {
        run(dir, at);
      } catch (error) {
        failed += 1;
        expect(String(error)).toContain('ENOSPC');
      }
      expect(existsSync(join(dir, '.work'))).toBe(false);
      expect(five.sites.slice(3).map(({ name }) => name)).toContain(servedRelease(dir));
      expect(
        readdirSync(dir).filter((name) => !['.lock', 'current', 'history', 'releases'].includes(name)),
      ).toEqual([]);
      rmSync(join(dir, '..'), { recursive: true });
    }
    expect(failed).toBeGreaterThan(5);
  });
});
