import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hostSite } from './hosted-site';
import { HAS_NGINX } from './start-nginx';

const SECRET = 'not for readers';

describe.skipIf(!HAS_NGINX)('refusals', () => {
  const site = hostSite({}, ({ folder }) => {
    writeFileSync(join(folder, 'secret.txt'), SECRET);
    mkdirSync(join(folder, 'releases/1/.git'));
    for (const name of ['.env', '.git/config', '.htaccess', 'about/.hidden.html', 'CARRIED']) {
      writeFileSync(join(folder, 'releases/1', name), SECRET);
    }
  });

  test.each([
    '/../secret.txt',
    '/../../secret.txt',
    '/about/../../../secret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2f%2e%2e%2fsecret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/..\\..\\secret.txt',
    '/%252e%252e%252fsecret.txt',
    '/about/..;/..;/secret.txt',
    '/.%2e/.%2e/secret.txt',
    '/%c0%ae%c0%ae/secret.txt',
    '//../secret.txt',
    '/secret.txt',
    '/about/%00',
  ])('%s leads nowhere', async (path) => {
    const { status, body } = await site().get(path);
    expect([400, 404]).toContain(status);
    expect(body.includes(SECRET)).toBe(false);
  });

  test.each([
    ...[
      '/.env',
      '/.git/config',
      '/.git/',
      '/.git',
      '/.htaccess',
      '/about/.hidden.html',
      '/%2eenv',
      '/CARRIED',
    ],
    ...['/.nginx/csp.conf', '/.nginx/'],
  ])('%s is not for readers', async (path) => {
    const { get, placed } = site();
    const { status, body } = await get(path);
    expect(status).toBe(404);
    expect(body.equals(readFileSync(join(placed.site, '404.html')))).toBe(true);
  });

  test.each([
    '/index.html.br',
    '/index.html.gz',
    '/about/index.html.br',
    '/sitemap.xml.gz',
    '/sitemap.xml%2ebr',
  ])('the compressed neighbour %s is no address of its own', async (path) => {
    const { status, headers } = await site().get(path, { 'accept-encoding': 'br' });
    expect([status, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE', 'PROPFIND'])(
    '%s is refused, and what is allowed is said',
    async (method) => {
      const { get } = site();
      for (const path of ['/', '/nothing', '/index.html.br']) {
        const { status, headers } = await get(path, {}, method);
        expect([status, headers.allow, headers.server]).toEqual([405, 'GET, HEAD', 'nginx']);
        expect(headers['content-encoding']).toBeUndefined();
        expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      }
    },
  );

  test('HEAD has the headers of GET and no body', async () => {
    const { get } = site();
    const [head, whole] = [await get('/about/', {}, 'HEAD'), await get('/about/')];
    expect([head.status, head.body.length]).toEqual([200, 0]);
    const { date: _, ...headers } = head.headers;
    expect(whole.headers).toMatchObject(headers);
  });
});
