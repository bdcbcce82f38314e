import { once } from 'node:events';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ask, createClient, reasonOf } from '@/lib/check-live/create-client';
import { answeringServer } from '@/tests/fixtures/answering-server';

test('an answer has its status, headers and body as sent', async () => {
  const { client, port } = await answeringServer((request, response) => {
    response.writeHead(203, { 'Content-Encoding': 'gzip', 'X-Host': request.headers.host });
    response.end(gzipSync('x'));
  });
  const { status, headers, body } = await client.request('/');
  expect([status, headers['x-host']]).toEqual([203, `[::1]:${port}`]);
  expect(body).toEqual(gzipSync('x'));
});

test('a redirect is not followed', async () => {
  const { client } = await answeringServer((_, response) =>
    response.writeHead(301, { Location: '/x' }).end(),
  );
  expect(await ask(client, '/')).toMatchObject({ status: 301 });
});

test('a broken connection is reported by its code', async () => {
  const { client } = await answeringServer((request) => request.socket.destroy());
  expect(await ask(client, '/')).toBe('没有回答（ECONNRESET）');
});

test('what is to be asked for later is asked for again, as often as five times', async () => {
  let answers = [429, 503, 200];
  const { client } = await answeringServer((_, response) => {
    response.writeHead(answers.shift() ?? 429, { 'Retry-After': '7' }).end();
  });
  const waited: number[] = [];
  const pause = async (milliseconds: number): Promise<void> => {
    waited.push(milliseconds);
  };
  expect(await ask(client, '/', {}, pause)).toMatchObject({ status: 200 });
  expect(waited).toEqual([7000, 7000]);
  answers = [];
  expect(await ask(client, '/', {}, pause)).toMatchObject({ status: 429 });
  expect(waited).toHaveLength(2 + 4);
});

test('a server that listens on IPv4 only is not reached', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const client = createClient(new URL(`http://localhost:${port}/`));
  expect(await ask(client, '/')).toMatch(/^没有回答（E/);
  client.close();
  server.close();
});

test.each([
  [Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' }), 'ENOTFOUND'],
  [new Error('no answer in 20 s'), 'no answer in 20 s'],
  ['text', 'text'],
])('the reason of %s is %s', (error, reason) => {
  expect(reasonOf(error)).toBe(reason);
});
