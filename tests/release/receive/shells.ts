import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A shell with the commands that receive.sh finds there; null if it is not installed. */
export type Shell = { command: string; path: string };

const pathOf = (command: string): string | null =>
  spawnSync('sh', ['-c', 'command -v "$1"', 'sh', command], { encoding: 'utf8' }).stdout.trim() || null;

// Nothing here could see what sync did, and on a busy machine it waits for the writes of all others.
function withoutSync(folder: string): string {
  const path = resolve(`test-results/${folder}-${process.pid}`);
  mkdirSync(path, { recursive: true });
  rmSync(join(path, 'sync'), { force: true });
  writeFileSync(join(path, 'sync'), '#!/bin/sh\n', { mode: 0o755 });
  return path;
}

function systemShell(name: string): Shell | null {
  const command = pathOf(name);
  return command === null ? null : { command, path: `${withoutSync('system')}:${process.env.PATH ?? ''}` };
}

// Nothing but busybox in its PATH: it has no flock, so this is the lock without it too.
function busyboxShell(): Shell | null {
  const busybox = pathOf('busybox');
  if (busybox === null) return null;
  const path = withoutSync('busybox');
  spawnSync(busybox, ['--install', '-s', path]);
  withoutSync('busybox');
  return { command: `${path}/sh`, path };
}

// On Debian sh is dash.
const SHELLS: readonly [string, Shell | null][] = [
  ['dash', systemShell('dash') ?? systemShell('sh')],
  ['busybox', busyboxShell()],
];

/** The shells that receive.sh is tested with, by name. */
export const INSTALLED: [string, Shell][] = SHELLS.flatMap(([name, shell]) =>
  shell === null ? [] : [[name, shell]],
);

/** The names of those that are not installed. */
export const MISSING: string[] = SHELLS.flatMap(([name, shell]) => (shell === null ? [name] : []));
