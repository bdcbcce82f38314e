import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { REVALIDATE, SHARED_CACHE } from '@/lib/answers/answer-headers';
import { freePort } from '@/scripts/test/free-port';
import { requestRaw } from '@/tests/fixtures/request-raw';
import { NGINX } from '@/tests/hosting/start-nginx';
import { formatTable } from './format-table';

// How many requests of readers reach the origin through a cache that obeys Cache-Control, as a CDN does: nginx on [::1].
const ADDRESSES = 50;
const A_SECOND = 50;
const SECONDS = 130;

const rows: string[][] = [];
for (const policy of [REVALIDATE, SHARED_CACHE]) rows.push(await measure(policy));
console.log(
  formatTable(['Cache-Control', 'requests', 'reach the origin', 'of these 304', 'slowest (ms)'], rows),
);

async function measure(policy: string): Promise<string[]> {
  const answered = { all: 0, unchanged: 0 };
  const origin = createServer(({ headers }, response) => {
    answered.all += 1;
    const known = headers['if-none-match'] === '"a"';
    if (known) answered.unchanged += 1;
    response.writeHead(known ? 304 : 200, { 'Cache-Control': policy, ETag: '"a"' }).end(known ? '' : 'page');
  }).listen(0, '::1');
  await once(origin, 'listening');
  const bound = origin.address();
  const folder = mkdtempSync(join(tmpdir(), 'bench-cdn-'));
  const port = await freePort();
  const cache = startCache(folder, port, typeof bound === 'object' ? (bound?.port ?? 0) : 0);
  try {
    await wait(1000);
    const pending: Promise<number>[] = [];
    for (let count = 0; count < A_SECOND * SECONDS; count += 1) {
      pending.push(timed(port, `/${count % ADDRESSES}/`));
      await wait(1000 / A_SECOND - 1);
    }
    const times = await Promise.all(pending);
    return [policy, times.length, answered.all, answered.unchanged, Math.round(Math.max(...times))].map(
      String,
    );
  } finally {
    cache.kill();
    origin.closeAllConnections();
    origin.close();
    await once(cache, 'exit');
    rmSync(folder, { recursive: true });
  }
}

async function timed(port: number, path: string): Promise<number> {
  const begin = performance.now();
  const { status } = await requestRaw(port, path);
  if (status !== 200) throw new Error(`${path}: ${status}`);
  return performance.now() - begin;
}

function startCache(folder: string, port: number, origin: number): ChildProcess {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(folder, name)};`,
  );
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 512; }
http {
  access_log off; ${temporary.join(' ')}
  proxy_cache_path ${folder}/cache keys_zone=site:10m;
  server {
    listen [::1]:${port};
    location / {
      proxy_pass http://[::1]:${origin};
      proxy_http_version 1.1;
      proxy_cache site; proxy_cache_revalidate on; proxy_cache_lock on; proxy_cache_background_update on;
    }
  }
}
`,
  );
  return spawn(NGINX, ['-c', join(folder, 'nginx.conf')], { stdio: 'inherit' });
}
