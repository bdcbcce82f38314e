import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { packageBin } from '@/scripts/test/package-bin';
import { hostSite } from './hosted-site';
import { makeCertificate } from './place-site';
import { HAS_NGINX, startNginx } from './start-nginx';

type Result = { code: unknown; lines: string };

async function checkLive(...args: string[]): Promise<Result> {
  const child = spawn(process.execPath, [packageBin('tsx'), 'scripts/check-live.ts', ...args]);
  const [out, error] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { code: child.exitCode, lines: out + error };
}

describe.skipIf(!HAS_NGINX)('npm run check:live', () => {
  const site = hostSite();

  function check(address: string, ...more: string[]): Promise<Result> {
    const { placed, server } = site();
    const port = new URL(server.http).port;
    return checkLive(address, '--ca', placed.certificate, '--out', placed.site, '--http-port', port, ...more);
  }

  test('passes a site that equals its build', async () => {
    const { code, lines } = await check(site().server.https);
    expect(lines).toMatch(/失败 0，跳过 2$/m);
    for (const name of ['证书', 'HTTP/2', 'http 跳转', '网站地图', '各类网址', '内容', '响应头', '压缩']) {
      expect(lines).toMatch(new RegExp(`^通过 {2}${name} `, 'm'));
    }
    expect(code).toBe(0);
  });

  test('names a file that differs from the build and one that is missing', async () => {
    const { placed, server } = site();
    const [changed, missing] = ['about/index.html', 'robots.txt'].map((path) => join(placed.site, path));
    const saved = [changed, missing].map((path) => readFileSync(path ?? ''));
    appendFileSync(changed ?? '', ' ');
    for (const suffix of ['', '.br', '.gz']) rmSync(`${missing}${suffix}`);
    const { code, lines } = await check(server.https);
    [changed, missing].forEach((path, at) => {
      writeFileSync(path ?? '', saved[at] ?? '');
    });
    expect(lines).toMatch(/^失败 {2}内容 .*\/about\/ 与构建不同；\/robots\.txt 回答 404$/m);
    expect(code).toBe(1);
  });

  test('names a policy that is not that of the build', async () => {
    const { placed, server } = site();
    const build = join(placed.folder, 'newer');
    mkdirSync(join(build, '.nginx'), { recursive: true });
    writeFileSync(join(build, 'SHA256SUMS'), readFileSync(join(placed.site, 'SHA256SUMS')));
    writeFileSync(
      join(build, '.nginx/csp.conf'),
      'add_header Content-Security-Policy "default-src x" always;',
    );
    const { code, lines } = await check(server.https, '--out', build);
    expect(lines).toMatch(/^失败 {2}响应头 .*content-security-policy 与构建的不同（换过版本要重载 nginx）/m);
    expect(code).toBe(1);
  });

  test('refuses an untrusted certificate, and reports where nothing answers', async () => {
    const { server } = site();
    const untrusted = await checkLive(server.https);
    expect(untrusted.lines).toMatch(/^失败 {2}证书 .*自签名，不受信任/m);
    expect(untrusted.code).toBe(1);
    const nobody = await checkLive('https://[::1]:1/');
    expect(nobody.lines).toMatch(/^失败 {2}连接 .*ECONNREFUSED/m);
    expect(nobody.code).toBe(1);
  });

  test('warns of a certificate that ends soon', async () => {
    const { placed } = site();
    makeCertificate(placed.folder, { name: 'site', days: 9 });
    const server = await startNginx(placed.folder);
    const { lines } = await check(server.https).finally(server.stop);
    expect(lines).toMatch(/^警告 {2}证书 .*还有 8 天/m);
  });

  test('prints its usage', async () => {
    const { code, lines } = await checkLive();
    expect(lines).toContain('用法：npm run check:live -- https://域名/');
    expect(code).toBe(1);
  });
});
