import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { DeskError } from '@/desk/desk-error';
import { lockDesk, unlockDesk } from '@/desk/disk/lock-desk';
import { openDesk } from '@/desk/disk/open-desk';
import { entryPath, type Gate } from '@/desk/serve/judge-request';
import { listen } from '@/desk/serve/listen';
import type { RunPlace } from '@/lib/publish/disk/start-run';
import { createApp } from './create-app';

/** What a desk works on: the content, the folder of its own things, its stylesheet, the port (0 for any), and the clock. */
export type DeskPlace = {
  content: string;
  kept: string;
  /** What builds keep of the texts; it goes when something is withdrawn. */
  cache: string;
  styles: string;
  /** What does the runs of the screens for publishing: its words, folder and environment. */
  runner: Pick<RunPlace, 'program' | 'cwd' | 'env' | 'booted'>;
  port: number;
  pid: number;
  now: () => Date;
  dayOf: (now: Date) => string;
};

/** Starts a desk; returns the address to open, which lets one browser in, and what stops it. Throws DeskError if another desk has the folder. */
export async function startDesk(
  place: DeskPlace,
): Promise<{ address: string; port: number; close: () => void }> {
  const { content, kept, cache, styles, runner, port: asked, pid, now, dayOf } = place;
  const holder = lockDesk(kept, { pid, since: now().toISOString() });
  if (holder !== null) {
    const since = new Date(holder.since).toLocaleString('zh-CN', { dateStyle: 'long', timeStyle: 'short' });
    throw new DeskError(
      `这个文件夹的编辑台已经开着（${since}打开，进程 ${holder.pid}）。请用已经打开的那个网页；找不到的，先结束那个进程，再试一次。`,
    );
  }
  const token = randomBytes(32).toString('base64url');
  const desk = openDesk(content, { kept, cache, now, dayOf });
  const runs = { ...runner, root: dirname(content), folder: join(kept, 'publish') };
  const gateOf = (port: number): Gate => ({ port, token, cookie: `desk-${port}` });
  const { port, close } = await listen((port) => createApp(desk, gateOf(port), styles, runs), asked);
  return {
    address: `http://127.0.0.1:${port}${entryPath(token)}`,
    port,
    close: () => {
      close();
      unlockDesk(kept, { pid });
    },
  };
}
