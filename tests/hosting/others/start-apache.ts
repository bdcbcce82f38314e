import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '@/scripts/test/free-port';

const APACHE = '/usr/sbin/apache2';
const MODULES = '/usr/lib/apache2/modules';
// Debian's list, which knows types of its own.
const TYPES = '/etc/mime.types';

/** Whether Debian's apache2-bin is there; nothing else of Apache is needed. */
export const HAS_APACHE = existsSync(APACHE) && existsSync(MODULES);

// With those that deploy/apache/xuncha.conf names, and what every server has.
const NEEDED = ['mpm_event', 'authz_core', 'alias', 'dir', 'headers', 'mime', 'rewrite', 'deflate', 'filter'];

/** Starts Apache with deploy/apache/xuncha.conf on a free port of [::1], the site in releases/ of the folder; returns the address. */
export async function startApache(folder: string): Promise<{ address: string; stop(): Promise<void> }> {
  const port = await freePort();
  const file = join(folder, 'apache.conf');
  writeFileSync(file, mainConfig(folder, port));
  const policy = readFileSync(join(folder, 'current/.nginx/csp.conf'), 'utf8');
  // As docs/hosting.md says.
  const header = policy.replace(/^add_header/m, 'Header always set').replace(/ always;$/m, '');
  writeFileSync(join(folder, 'apache-csp.conf'), header);
  // In one process, which ends with the test.
  const child = spawn(APACHE, ['-X', '-f', file], { stdio: ['ignore', 'inherit', 'pipe'] });
  let said = '';
  child.stderr.on('data', (words: Buffer) => {
    said += words;
  });
  const kill = (): boolean => child.kill('SIGKILL');
  process.once('exit', kill);
  const address = `http://[::1]:${port}`;
  for (let attempt = 1; child.exitCode === null; attempt += 1) {
    const answered = await fetch(address).then(
      () => true,
      () => false,
    );
    if (answered) break;
    if (attempt === 400) throw new Error('Apache does not answer');
    await wait(50);
  }
  if (child.exitCode !== null) throw new Error(`Apache does not start:\n${said}`);
  return {
    address,
    stop: async () => {
      process.removeListener('exit', kill);
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

function mainConfig(folder: string, port: number): string {
  mkdirSync(join(folder, 'empty'));
  const site = readFileSync('deploy/apache/xuncha.conf', 'utf8').replaceAll('/srv/xuncha', folder);
  writeFileSync(join(folder, 'xuncha.conf'), site);
  return [
    ...NEEDED.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`),
    `ServerRoot ${folder}`,
    `PidFile ${folder}/apache.pid`,
    `ErrorLog ${folder}/apache.log`,
    `TypesConfig ${existsSync(TYPES) ? TYPES : '/dev/null'}`,
    ...(process.getuid?.() === 0 ? ['User www-data', 'Group www-data'] : []),
    `Listen [::1]:${port}`,
    'ServerName localhost',
    'ServerTokens Prod',
    // As in Debian's file, which would compress what is compressed already.
    'AddOutputFilterByType DEFLATE text/html text/plain text/xml text/css text/javascript application/json',
    `<VirtualHost *:${port}>`,
    `DocumentRoot ${folder}/empty`,
    `Include ${folder}/xuncha.conf`,
    '</VirtualHost>',
    '',
  ].join('\n');
}
