import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '@/scripts/test/free-port';
import { requestRaw } from '@/tests/fixtures/request-raw';

export type Nginx = { port: number; stop(): Promise<void> };

/** True if nginx can be run here. */
export function hasNginx(): boolean {
  return spawnSync('nginx', ['-v']).status === 0;
}

/** Starts nginx on [::1] for a release folder, with all its own files in the folder for work. */
export async function startNginx(root: string, work: string): Promise<Nginx> {
  mkdirSync(work);
  // Started by root, its workers are another user.
  for (const folder of [work, join(work, '..')]) chmodSync(folder, 0o755);
  const port = await freePort();
  const config = join(work, 'nginx.conf');
  writeFileSync(config, configure(root, work, port));
  const child = spawn('nginx', ['-c', config, '-p', work, '-e', join(work, 'error.log')], {
    stdio: 'inherit',
  });
  await waitFor(child, port);
  return {
    port,
    async stop() {
      child.kill('SIGQUIT');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    },
  };
}

function configure(root: string, work: string, port: number): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(work, name)};`,
  );
  return `daemon off; worker_processes 2; pid ${join(work, 'nginx.pid')};
events { worker_connections 256; }
http {
  access_log off; types { text/html html; text/javascript js; } ${temporary.join(' ')}
  server { listen [::1]:${port}; root ${root}; gzip_static on; }
}
`;
}

async function waitFor(child: ChildProcess, port: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (child.exitCode !== null) break;
    const answered = await requestRaw(port, '/').then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill();
  throw new Error('nginx did not start');
}
