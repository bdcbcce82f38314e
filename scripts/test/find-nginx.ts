import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { networkInterfaces } from 'node:os';

const PLACES = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/local/nginx/sbin/nginx'];
const PACKAGES = ['nginx', 'libnginx-mod-http-brotli-static', 'openssl'];

/** The path of nginx for hosting tests, installing it where possible; null, with a printed reason, if there is none. */
export function findNginx(): string | null {
  const named = process.env.NGINX_PATH;
  if (named) return named;
  if (process.platform !== 'linux') return skip('nginx is tested on Linux only');
  if (lookUp() === null) {
    if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return skip('no nginx is installed');
    install();
  }
  const found = lookUp();
  if (found === null) return skip('nginx cannot be installed');
  if (spawnSync('openssl', ['version']).status !== 0) return skip('no openssl is installed');
  return networkInterfaces().lo?.some(({ address }) => address === '::1')
    ? found
    : skip('this machine has no IPv6 loopback address');
}

const lookUp = (): string | null => PLACES.find((place) => existsSync(place)) ?? null;

function install(): void {
  console.log(`Installing ${PACKAGES.join(', ')} …`);
  // Run level 1 keeps the package from starting a server on port 80.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const args = ['install', '-y', '--no-install-recommends', ...PACKAGES];
  for (const words of [['update'], args]) {
    const { status } = spawnSync('apt-get', ['-q', ...words], { stdio: 'inherit', env });
    if (status !== 0) console.error(`apt-get ${words.join(' ')} failed.`);
  }
}

function skip(reason: string): null {
  console.log(`Hosting tests are skipped: ${reason}.`);
  return null;
}
