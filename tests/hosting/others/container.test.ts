import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, createClient } from '@/lib/check-live/create-client';
import { freePort } from '@/scripts/test/free-port';
import { mainConfig } from '../main-config';
import { type Placed, placeSite } from '../place-site';
import { HAS_NGINX, NGINX } from '../start-nginx';

const lines = readFileSync('deploy/container/Containerfile', 'utf8')
  .replace(/\\\n/g, '')
  .split('\n')
  .filter((line) => /^[A-Z]+ /.test(line));
const adapted = execFileSync('sed', ['-f', 'deploy/container/adapt.sed', 'deploy/nginx.conf'], {
  encoding: 'utf8',
});

test('the image is of a named tag, checks the pack, and does not run as root', () => {
  expect(lines[0]).toMatch(/^FROM [a-z/-]+:(?!latest)\S+$/);
  expect(lines.find((line) => line.startsWith('RUN '))).toMatch(/sha256sum -c SHA256SUMS.* && sed -f /);
  expect(lines.findLast((line) => line.startsWith('USER '))).toBe('USER 101');
  const copied = lines.filter((line) => line.startsWith('COPY ')).join(' ');
  for (const [path = ''] of copied.matchAll(/deploy\/\S+/g)) expect(readFileSync(path, 'utf8')).not.toBe('');
});

test('of deploy/nginx.conf it changes the ports and the folder of proofs, and nothing else', () => {
  const changed = adapted.replace(/:?\b8(?:443|080)\b/g, (port) =>
    port.replace('8443', '443').replace('8080', '80'),
  );
  expect(changed.replaceAll('/srv/xuncha/acme', '/var/www/acme')).toBe(
    readFileSync('deploy/nginx.conf', 'utf8'),
  );
  expect(adapted.match(/listen (?:\[::\]:)?(?:443|80)\b/g)).toBeNull();
});

describe.skipIf(!HAS_NGINX)('its configuration, run as a user without rights', () => {
  let placed: Placed | null = null;
  let client: Client | null = null;
  let stop = async (): Promise<void> => {};
  beforeAll(async () => {
    placed = placeSite();
    const { folder } = placed;
    const [https, http] = [await freePort(), await freePort()];
    const own = adapted
      .replace(/listen (?:8443|8080)[^;]*;/g, '')
      .replaceAll('[::]:8443', `[::1]:${https}`)
      .replaceAll('[::]:8080', `[::1]:${http}`)
      .replaceAll('xuncha.example.gov.cn', '[::1]')
      .replaceAll('/etc/nginx/site/fullchain.pem', `${folder}/site.crt`)
      .replaceAll('/etc/nginx/site/privkey.pem', `${folder}/site.key`)
      .replaceAll('/srv/xuncha', folder);
    writeFileSync(join(folder, 'site.conf'), own);
    writeFileSync(join(folder, 'nginx.conf'), mainConfig(folder, null));
    chmodSync(folder, 0o777);
    chmodSync(join(folder, 'site.key'), 0o644);
    const isRoot = process.getuid?.() === 0;
    const child = spawn(NGINX, ['-c', join(folder, 'nginx.conf')], {
      stdio: 'ignore',
      ...(isRoot ? { uid: 65534, gid: 65534 } : {}),
    });
    const kill = (): boolean => child.kill('SIGKILL');
    process.once('exit', kill);
    stop = async () => {
      process.removeListener('exit', kill);
      if (child.exitCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    };
    client = createClient(new URL(`https://[::1]:${https}`), readFileSync(placed.certificate, 'utf8'));
    for (let attempt = 0; child.exitCode === null && attempt < 200; attempt += 1) {
      if (await client.request('/').catch(() => null)) return;
      await wait(50);
    }
    throw new Error(`nginx does not start:\n${readFileSync(join(folder, 'error.log'), 'utf8')}`);
  });
  afterAll(async () => {
    client?.close();
    await stop();
    placed?.remove();
  });

  test('shows the site', async () => {
    const { status, body, headers } = (await client?.request('/about/')) ?? {};
    expect([status, headers?.['cache-control']]).toEqual([200, 'no-transform, max-age=0, must-revalidate']);
    expect(body?.equals(readFileSync(join(placed?.site ?? '', 'about/index.html')))).toBe(true);
    expect((await client?.request('/.nginx/csp.conf'))?.status).toBe(404);
  });
});
