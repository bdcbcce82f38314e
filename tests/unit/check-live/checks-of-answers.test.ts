import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { checkAddresses } from '@/lib/check-live/check-addresses';
import { checkFiles } from '@/lib/check-live/check-files';
import { checkMissingPage } from '@/lib/check-live/check-missing-page';
import { checkRedirect } from '@/lib/check-live/check-redirect';
import { type Client, createClient } from '@/lib/check-live/create-client';

const open: { server: Server; client: Client }[] = [];
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

async function serve(listener: RequestListener): Promise<{ client: Client; port: number }> {
  const server = createServer(listener).listen(0, '::1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const client = createClient(new URL(`http://[::1]:${port}/`));
  open.push({ server, client });
  return { client, port };
}

afterEach(() => {
  for (const { server, client } of open.splice(0)) {
    client.close();
    server.closeAllConnections();
    server.close();
  }
});

test('an address of the sitemap that does not answer 200 is named', async () => {
  const { client } = await serve((request, response) => {
    if (request.url === '/x/sitemap.xml')
      response.end('<loc>https://a.cn/x/</loc><loc>https://a.cn/x/gone/</loc>');
    else if (request.url === '/x/') response.end();
    else response.writeHead(500).end();
  });
  expect((await checkAddresses(client, '/x/')).detail).toBe('/x/gone/ 回答 500');
  expect((await checkAddresses(client, '/')).detail).toBe('/sitemap.xml 回答 500');
});

test('a sitemap without addresses fails', async () => {
  const { client } = await serve((_, response) => response.end('<urlset/>'));
  expect(await checkAddresses(client, '/')).toMatchObject({
    level: 'fail',
    detail: '/sitemap.xml 里没有地址',
  });
});

test('a server that answers 200 to everything has no page for what is missing', async () => {
  const { client } = await serve((_, response) => response.end('welcome'));
  const { level, detail } = await checkMissingPage(client, '/', null);
  expect([level, detail.split('；')[0]]).toEqual(['fail', '/check-live-missing-page/ 应为 404，回答 200']);
});

test('a foreign 404 page is detected', async () => {
  const { client } = await serve((_, response) => response.writeHead(404).end('nginx'));
  const build = { sums: new Map([['404.html', sha256('own')]]), csp: null };
  expect((await checkMissingPage(client, '/', build)).detail).toContain('显示的不是本站的 404 页');
  expect((await checkMissingPage(client, '/', null)).level).toBe('pass');
});

test('a file is compared plain and compressed', async () => {
  const { client } = await serve((request, response) => {
    const small = request.headers['accept-encoding'] === 'br';
    if (small) response.setHeader('Content-Encoding', 'br');
    const bytes = request.url === '/old.txt' ? 'old' : 'new';
    response.setHeader('Vary', 'Accept-Encoding');
    response.end(small && request.url !== '/broken.txt' ? brotliCompressSync(bytes) : bytes);
  });
  const names = ['good.txt', 'old.txt', 'broken.txt'];
  const sums = new Map(
    names.flatMap((name) => [[name, sha256('new')] as const, [`${name}.br`, ''] as const]),
  );
  const [content, headers, compressed] = await checkFiles(client, '/', { sums, csp: null });
  expect(content?.detail).toBe('/old.txt 与构建不同；/broken.txt 压缩不对（br）');
  expect(headers?.level).toBe('fail');
  expect(compressed?.level).toBe('pass');
});

test('text that is never compressed is a warning', async () => {
  const { client } = await serve((_, response) => response.end('new'));
  const sums = new Map([
    ['a.txt', sha256('new')],
    ['a.txt.br', ''],
  ]);
  const [content, , compressed] = await checkFiles(client, '/', { sums, csp: null });
  expect([content?.level, compressed?.level]).toEqual(['pass', 'warn']);
  expect(compressed?.detail).toBe('没有以 brotli 发送：1 个，如 /a.txt');
});

test.each([
  ['https://[::1]/x/', 301, 'pass'],
  ['https://[::1]/x/', 308, 'pass'],
  ['https://[::1]/x/', 302, 'fail'],
  ['https://[::1]/', 301, 'fail'],
  ['https://other.cn/x/', 301, 'fail'],
  ['/x/', 301, 'fail'],
  ['', 200, 'fail'],
])('plain http that leads to “%s” with %s: %s', async (location, status, level) => {
  const { port } = await serve((_, response) => {
    response.writeHead(status, location === '' ? {} : { Location: location }).end();
  });
  expect((await checkRedirect(new URL('https://[::1]:1/x/'), port)).level).toBe(level);
});

test('plain http that does not answer fails, and is not looked at without a port', async () => {
  const address = new URL('https://[::1]:1/');
  expect(await checkRedirect(address, 1)).toMatchObject({
    level: 'fail',
    detail: 'http://[::1]:1/ 没有回答（ECONNREFUSED）',
  });
  expect((await checkRedirect(address, null)).level).toBe('skip');
});
