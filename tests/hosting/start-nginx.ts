import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '@/scripts/test/free-port';
import { type Limit, mainConfig, siteConfig } from './main-config';

/** The path of nginx, set by npm test, which skips these tests if there is none. */
export const NGINX = process.env.NGINX_PATH ?? '/usr/sbin/nginx';
export const HAS_NGINX = existsSync(NGINX);

/** Debian's brotli module, which the site does not need. */
export const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** A running server: the addresses it listens at and how to end it. */
export type Running = { https: string; http: string; stop(): Promise<void> };

/** Starts nginx with deploy/nginx.conf on free ports of [::1] and waits until it answers. */
export async function startNginx(
  folder: string,
  {
    module = null,
    basePath = '',
    limit = null,
    added = '',
  }: { module?: string | null; basePath?: string; limit?: Limit | null; added?: string } = {},
): Promise<Running> {
  // A free port can be taken by another program before nginx has it: then with others once more.
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    const ports = { https: await freePort(), http: await freePort() };
    writeFileSync(join(folder, 'site.conf'), siteConfig({ folder, ports, basePath, limit, added }));
    writeFileSync(join(folder, 'nginx.conf'), mainConfig(folder, module));
    const child = spawn(NGINX, ['-c', join(folder, 'nginx.conf')], { stdio: ['ignore', 'pipe', 'pipe'] });
    // Even if the tests break off, nothing stays behind.
    const kill = (): boolean => child.kill('SIGKILL');
    process.once('exit', kill);
    if ((await answers(child, ports.https)) && (await answers(child, ports.http))) {
      return {
        https: `https://[::1]:${ports.https}`,
        http: `http://[::1]:${ports.http}`,
        stop: async () => {
          process.removeListener('exit', kill);
          await end(child);
        },
      };
    }
    await end(child);
  }
  throw new Error(`nginx does not start:\n${readFileSync(join(folder, 'error.log'), 'utf8')}`);
}

async function answers(child: ChildProcess, port: number): Promise<boolean> {
  for (let attempt = 1; attempt <= 200 && child.exitCode === null; attempt += 1) {
    if (await connects(port)) return true;
    await wait(50);
  }
  return false;
}

function connects(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '::1' });
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}
