import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { uptime } from 'node:os';
import { resolve } from 'node:path';
import { z } from 'zod';
import { DeskError } from '@/desk/desk-error';
import { startDesk } from '@/desk/screens/start-desk';
import { ServeError } from '@/lib/serve/serve-folder';
import { searchesShards } from '../build/searches-shards';
import { readingOn } from '../check-content';
import { findOffice } from '../find-office';
import { deskFolder, holdingText } from '../kept-folder';

// The program of the desk, bundled by build-desk.ts and started by desk.ts.
const {
  CONTENT_DIR = 'content',
  DESK_STYLES = '',
  DESK_RUNNER = '{}',
  DESK_PORT = '0',
  DESK_OPEN,
} = process.env;

const runnerSchema = z.object({ program: z.array(z.string()), cwd: z.string() });

// What opens an address in the browser of the one who is at this machine.
function openBrowser(address: string): void {
  const [command, ...before] =
    process.platform === 'win32'
      ? ['cmd', '/c', 'start', '""']
      : [process.platform === 'darwin' ? 'open' : 'xdg-open'];
  if (command === undefined) return;
  const child = spawn(command, [...before, address], { stdio: 'ignore', detached: true });
  // The address is on the screen: a machine without a browser is no fault.
  child.on('error', () => undefined);
  child.unref();
}

try {
  const content = resolve(CONTENT_DIR);
  const { address, close } = await startDesk({
    content,
    kept: deskFolder(content),
    office: findOffice(),
    styles: readFileSync(DESK_STYLES, 'utf8'),
    runner: {
      ...runnerSchema.parse(JSON.parse(DESK_RUNNER)),
      env: { ...process.env, CONTENT_DIR: content },
      booted: Date.now() - uptime() * 1000,
    },
    port: Number(DESK_PORT),
    now: () => new Date(),
    readingOn,
    withdrawal: { searchesShards, holdingText: holdingText(content) },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      close();
      process.exit(0);
    });
  console.log(`编辑台已打开，只有这台电脑能用：\n  ${address}\n按 Ctrl+C 结束。`);
  if (DESK_OPEN !== 'no') openBrowser(address);
} catch (error) {
  if (!(error instanceof DeskError || error instanceof ServeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
