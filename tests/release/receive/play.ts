import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatOutcome, type Outcome } from '@/lib/release/outcome';
import { ReleaseError } from '@/lib/release/release-error';
import { releaseFolder } from '@/lib/release/release-folder';
import { rollBack } from '@/lib/release/roll-back';
import { BY } from '@/tests/release/run-by';
import { unsyncedDisk } from '../unsynced-disk';
import { type PackedSite, receive } from './receiving';
import type { Shell } from './shells';

/** What is done to a folder: a release of a site, a rollback to one or to the one before, either of them killed between history and switch, or the link set by hand. */
export type Move =
  | { kind: 'release'; site: number; killed: boolean }
  | { kind: 'rollback'; site: number | null; killed: boolean }
  | { kind: 'link'; site: number };

/** What makes a move in a folder, and returns what it printed. */
export type Player = (dir: string, move: Exclude<Move, { kind: 'link' }>) => string[];

/** Sets the link by hand if that release is there. */
export function setLink(dir: string, { name }: PackedSite): void {
  if (!existsSync(join(dir, 'releases', name))) return;
  rmSync(join(dir, 'current'), { force: true });
  symlinkSync(`releases/${name}`, join(dir, 'current'));
}

const KILLED = ['killed'];

/** The moves by Node. */
export function nodePlayer(sites: readonly PackedSite[], finished: readonly string[]): Player {
  return (dir, move) => {
    const disk = unsyncedDisk((step) => {
      if (move.killed && step.startsWith('link ')) throw new Error('killed');
    });
    const run = { dir, now: Date.now(), by: BY, disk };
    const play = (): Outcome =>
      move.kind === 'release'
        ? releaseFolder({ ...run, finished: finished[move.site] ?? '' })
        : rollBack({ ...run, to: move.site === null ? undefined : sites[move.site]?.name });
    try {
      return formatOutcome(play());
    } catch (error) {
      if (error instanceof ReleaseError) return [error.message];
      if (error instanceof Error && error.message === 'killed') return KILLED;
      throw error;
    }
  };
}

/** The moves by receive.sh in a shell; a folder is needed for a command that kills it. */
export function shellPlayer(sites: readonly PackedSite[], shell: Shell, folder: string): Player {
  mkdirSync(folder);
  writeFileSync(
    join(folder, 'ln'),
    `#!/bin/sh\ncase $* in *.work/current) kill -9 $PPID ;; esac\nPATH=\${PATH#*:}\nexec ln "$@"\n`,
    { mode: 0o755 },
  );
  const killing = { ...shell, path: `${folder}:${shell.path}` };
  return (dir, move) => {
    const words =
      move.kind === 'release'
        ? [sites[move.site]?.file ?? '']
        : ['--rollback', ...(move.site === null ? [] : [sites[move.site]?.name ?? ''])];
    const { status, lines } = receive(move.killed ? killing : shell, [dir, '--by', BY, ...words]);
    return status === null ? KILLED : lines;
  };
}

/** The lines of a history without their times, which differ from run to run. */
export function eventsIn(dir: string): string[] {
  if (!existsSync(join(dir, 'history'))) return [];
  const lines = readFileSync(join(dir, 'history'), 'utf8').trimEnd().split('\n');
  return lines.map((line) => line.replace(/^\S+\t(?=r)/, ''));
}
