import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { readRun, runFiles } from '@/lib/publish/disk/run-files';
import { lastRun, type RunPlace, startRun } from '@/lib/publish/disk/start-run';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';
import { sampleOrder } from '@/tests/unit/publish/sample-order';

const TASK = { content: '/content', began: '2026-11-28T08:00:00.000Z', order: sampleOrder() };
// Prints what it is told, and ends when there is a file with the name of an argument.
const PROGRAM = `
  console.log(require('fs').readFileSync(0, 'utf8'));
  setInterval(() => require('fs').existsSync(process.argv[1]) && process.exit(), 20);`;
const PROGRAM_THAT_WAITS = `
  const fs = require('fs');
  setInterval(() => {
    if (!fs.existsSync('stop')) return;
    fs.writeFileSync('finished', '');
    process.exit();
  }, 20);`;

function place(folder: string, program: string[]): RunPlace {
  return { root: folder, folder, program, cwd: folder, env: process.env, booted: 0 };
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
}

test('a run is told what to do, is shown while it runs, and no other begins meanwhile', async () => {
  const folder = temporaryFolder();
  const stop = join(folder, 'stop');
  const runs = place(folder, [process.execPath, '-e', PROGRAM, stop]);
  expect(lastRun(runs)).toBeNull();
  expect(startRun(runs, TASK)).toBe(true);
  const first = readRun(folder);
  expect(lastRun(runs)?.state).toBe('running');
  expect(startRun(runs, TASK)).toBe(false);
  expect(readRun(folder)).toEqual(first);
  const { log } = runFiles(folder);
  await until(() => readFileSync(log, 'utf8').endsWith('\n'));
  expect(JSON.parse(readFileSync(log, 'utf8'))).toEqual({ ...TASK, folder });
  writeFileSync(stop, '');
  await until(() => lastRun(runs)?.state !== 'running');
  expect(lastRun(runs)?.state).toBe('broken');
  expect(startRun(runs, TASK)).toBe(true);
  await until(() => lastRun(runs)?.state !== 'running');
});

test('a run goes on when the process that started it is killed', async () => {
  const folder = temporaryFolder();
  const child = join(folder, 'start-child.mjs');
  await build({
    entryPoints: ['tests/unit/publish/disk/start-child.ts'],
    outfile: child,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);",
    },
  });
  const { signal } = spawnSync(process.execPath, [child, folder, PROGRAM_THAT_WAITS]);
  expect(signal).toBe('SIGKILL');
  expect(lastRun({ folder, booted: 0 })?.state).toBe('running');
  writeFileSync(join(folder, 'stop'), '');
  await until(() => existsSync(join(folder, 'finished')));
});

test('a program that cannot be started is said in the log, and is no run', async () => {
  const folder = temporaryFolder();
  const runs = place(folder, [join(folder, 'no-such-program')]);
  startRun(runs, TASK);
  await until(() => existsSync(runFiles(folder).log) && readFileSync(runFiles(folder).log).length > 0);
  expect(lastRun(runs)).toMatchObject({ state: 'broken', before: [expect.stringContaining('ENOENT')] });
});

test('a run from before the machine was started is over, whatever has its number now', () => {
  const { began, order } = TASK;
  const { kind, approval } = order;
  const run = { kind, target: null, approval, pid: process.pid, began, ended: null, steps: [] };
  const folder = temporaryFolder({ 'run.json': JSON.stringify(run) });
  expect(lastRun({ folder, booted: 0 })?.state).toBe('running');
  expect(lastRun({ folder, booted: Date.parse(began) + 120_000 })?.state).toBe('broken');
});
