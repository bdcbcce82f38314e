import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { freePort } from '@/scripts/test/free-port';

const tsxBin = createRequire(import.meta.url).resolve('tsx/cli');
const MOST_PAGES = 500;

/** The most memory that `npm run serve` held, in MiB, when it had sent the first 500 pages of a built site. Linux alone. */
export async function measureServer(out: string): Promise<number> {
  const port = String(await freePort());
  const args = [tsxBin, 'scripts/serve.ts'];
  const server = spawn(process.execPath, args, {
    env: { ...process.env, OUT_DIR: out, HOST: '::1', PORT: port },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const { pid } = server;
  if (pid === undefined) throw new Error('no server');
  try {
    await once(server.stdout, 'data');
    for (const path of pagesOf(out).slice(0, MOST_PAGES)) {
      const response = await fetch(`http://[::1]:${port}/${path}`);
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      await response.arrayBuffer();
    }
    return [pid, ...childrenOf(pid)].reduce((all, one) => all + peakOf(one), 0);
  } finally {
    process.kill(-pid);
  }
}

// In the order of the folder, redirect pages included.
const pagesOf = (out: string): string[] =>
  readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?:^|\/)index\.html$/.test(path))
    .map((path) => path.replace(/index\.html$/, ''));

const childrenOf = (pid: number): number[] =>
  readFileSync(join('/proc', String(pid), 'task', String(pid), 'children'), 'utf8')
    .split(' ')
    .filter((word) => word !== '')
    .map(Number);

function peakOf(pid: number): number {
  const [, kib] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  if (kib === undefined) throw new Error(`/proc/${pid}/status has no VmHWM`);
  return Number(kib) / 1024;
}
