import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { DeskError } from '@/desk/desk-error';
import { type DeskFolders, openDesk } from '@/desk/disk/open-desk';
import { entryPath, type Gate } from '@/desk/serve/judge-request';
import type { RunPlace } from '@/lib/publish/disk/start-run';
import { holdFolder } from '@/lib/serve/hold-folder';
import { listenOnLoopback } from '@/lib/serve/listen-on-loopback';
import { forgetTexts } from '@/lib/withdraw/disk/forget-texts';
import { createApp } from './create-app';

/** What a desk works on, its stylesheet, what does the runs of publishing (words, folder, environment), and its port, 0 for any. */
export type DeskPlace = DeskFolders & {
  styles: string;
  runner: Pick<RunPlace, 'program' | 'cwd' | 'env' | 'booted'>;
  port: number;
};

/** Starts a desk; returns the address to open, which lets one browser in, and what stops it. Throws DeskError if another desk has the folder, ServeError if it cannot be served. */
export async function startDesk({
  styles,
  runner,
  port: asked,
  ...folders
}: DeskPlace): Promise<{ address: string; port: number; close: () => void }> {
  const token = randomBytes(32).toString('base64url');
  const gateOf = (port: number): Gate => ({ port, token, cookie: `desk-${port}` });
  const desk = openDesk(folders);
  const runs = { ...runner, root: dirname(folders.content), folder: join(folders.kept, 'publish') };
  const { port, close } = await listenOnLoopback((port) => {
    const { fetch } = createApp(desk, gateOf(port), styles, runs);
    return getRequestListener(fetch, { overrideGlobalObjects: false });
  }, asked);
  const address = `http://127.0.0.1:${port}`;
  try {
    const hold = await holdFolder(folders.content, `${address}/`);
    if (hold.kind === 'held')
      throw new DeskError(
        `这个文件夹的编辑台已经开着：${hold.address} 。请用打开它的那个浏览器打开这个网址；打不开的，用它的命令窗口里显示的网址，或者在那个窗口里按 Ctrl+C 结束，再试一次。`,
      );
    // Left by forms that were never saved.
    forgetTexts([desk.folders.sent]);
    return {
      address: `${address}${entryPath(token)}`,
      port,
      close: () => {
        close();
        hold.letGo();
      },
    };
  } catch (error) {
    close();
    throw error;
  }
}
