import { spawn } from 'node:child_process';
import { appendFileSync, closeSync, existsSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import type { RunTask } from '@/lib/publish/order';
import { type Run, type ShownRun, shownRun } from '@/lib/publish/run';
import { isRunning } from './is-running';
import { readRun, runFiles, writeRun } from './run-files';

/** The folder of publish.yaml, where runs are kept, the program that does one (its words, folder and environment), and since when this machine runs, in milliseconds. */
export type RunPlace = {
  root: string;
  folder: string;
  program: readonly string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  booted: number;
};

/**
 * Starts a run, unless one is running; false if so. The run is a process of its own: it goes on when the one that
 * started it ends, writes how it stands into the folder, and what its steps print into the log there.
 */
export function startRun(place: RunPlace, task: Omit<RunTask, 'folder'>): boolean {
  const { folder, program, cwd, env, booted } = place;
  const last = readRun(folder);
  if (last !== null && isUnfinished(last, booted)) return false;
  mkdirSync(folder, { recursive: true });
  const { log } = runFiles(folder);
  const output = openSync(log, 'w');
  try {
    const [command = '', ...words] = program;
    const child = spawn(command, words, {
      cwd,
      env,
      detached: true,
      windowsHide: true,
      stdio: ['pipe', output, output],
    });
    const tell = ({ message }: Error): void => appendFileSync(log, `${message}\n`);
    child.on('error', tell);
    child.stdin?.on('error', tell);
    const { kind, target, approval } = task.order;
    const run = { kind, target: target?.name ?? null, approval, began: task.began, ended: null, steps: [] };
    // Before it has read what to do, so that what it writes itself comes later.
    writeRun(folder, { ...run, pid: child.pid ?? null });
    const told: RunTask = { ...task, folder };
    child.stdin?.end(JSON.stringify(told));
    child.unref();
  } finally {
    closeSync(output);
  }
  return true;
}

/** The last run as it stands now; null if there was none. */
export function lastRun({ folder, booted }: Pick<RunPlace, 'folder' | 'booted'>): ShownRun | null {
  const run = readRun(folder);
  if (run === null) return null;
  const { log } = runFiles(folder);
  return shownRun(run, existsSync(log) ? readFileSync(log) : Buffer.alloc(0), isUnfinished(run, booted));
}

// A number given before this machine was started may be that of any process now. Clocks are set by some seconds.
function isUnfinished({ pid, began, ended }: Run, booted: number): boolean {
  return ended === null && pid !== null && Date.parse(began) > booted - 60_000 && isRunning(pid);
}
