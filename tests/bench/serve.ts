import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { formatTable } from './format-table';
import { serveByNginx } from './nginx-sites';
import { runWrk } from './run-wrk';

const tsxBin = createRequire(import.meta.url).resolve('tsx/cli');
const PATHS = ['/', '/notices/2025-xuncha/', '/notices/2025-xuncha/issues/41/'];

const nginx = await serveByNginx(join(process.cwd(), 'out'));
const port = '3417';
const own = spawn(process.execPath, [tsxBin, 'scripts/serve.ts'], {
  env: { ...process.env, HOST: '::1', PORT: port },
  stdio: ['ignore', 'pipe', 'inherit'],
});
await once(own.stdout, 'data');

const servers = { 'nginx, one worker, TLS': nginx.origin, 'npm run serve, no TLS': `http://[::1]:${port}` };
const rows = Object.entries(servers).flatMap(([name, origin]) =>
  PATHS.map((path) => {
    const { perSecond, p99, errors } = runWrk(origin + path);
    return [name, path, perSecond, p99, errors];
  }),
);
console.log(formatTable(['server', 'path', 'requests/s', 'p99', 'errors'], rows));

own.kill();
await nginx.stop();
