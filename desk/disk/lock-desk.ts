import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { isRunning } from '@/lib/publish/disk/is-running';

const holderSchema = z.object({ pid: z.number().int().positive(), since: z.string() });

/** The desk that runs on a folder: its process, and since when. */
export type Holder = z.output<typeof holderSchema>;

/** Takes the folder of the desk for a process; returns the process that already has it, or null. A lock whose process is gone is taken over. */
export function lockDesk(folder: string, own: Holder): Holder | null {
  mkdirSync(folder, { recursive: true });
  const lock = join(folder, 'lock');
  const holder = readHolder(lock);
  if (holder !== null && holder.pid !== own.pid && isRunning(holder.pid)) return holder;
  if (holder !== null) rmSync(lock, { force: true });
  try {
    writeFileSync(lock, JSON.stringify(own), { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    return readHolder(lock) ?? own;
  }
  return null;
}

/** Gives the folder back, if the process has it. */
export function unlockDesk(folder: string, { pid }: Pick<Holder, 'pid'>): void {
  const lock = join(folder, 'lock');
  if (readHolder(lock)?.pid === pid) rmSync(lock, { force: true });
}

function readHolder(lock: string): Holder | null {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(lock, 'utf8')));
  } catch (error) {
    // Not there, or cut off by a crash while it was written.
    const isBroken = error instanceof SyntaxError || error instanceof z.ZodError;
    if (isBroken) rmSync(lock, { force: true });
    if (isBroken || (error instanceof Error && 'code' in error && error.code === 'ENOENT')) return null;
    throw error;
  }
}
