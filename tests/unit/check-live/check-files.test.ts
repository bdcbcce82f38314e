import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { checkFiles } from '@/lib/check-live/check-files';
import { sha256 } from '@/lib/digest/sha256';
import { answeringServer } from '@/tests/fixtures/answering-server';

test('a file is compared plain and compressed', async () => {
  const { client } = await answeringServer((request, response) => {
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
  const { client } = await answeringServer((_, response) => response.end('new'));
  const sums = new Map([
    ['a.txt', sha256('new')],
    ['a.txt.br', ''],
  ]);
  const [content, , compressed] = await checkFiles(client, '/', { sums, csp: null });
  expect([content?.level, compressed?.level]).toEqual(['pass', 'warn']);
  expect(compressed?.detail).toBe('没有以 brotli 发送：1 个，如 /a.txt');
});

test.each([
  [410, '/gone/ 与构建不同', 'pass', '2 个都回答 410'],
  [
    200,
    '/gone/ 与构建不同',
    'warn',
    '2 个回答 200，应是 410，如 /gone/（nginx 要用这个版本的 deploy/nginx.conf）',
  ],
])(
  'a withdrawn address that answers %i is compared like any other, and its status reported',
  async (...row) => {
    const [status, fault, level, detail] = row;
    const { client } = await answeringServer((request, response) => {
      response.statusCode = status;
      response.end(request.url === '/gone/' ? 'old' : 'new');
    });
    const names = ['gone/index.html', 'gone/issue.json', 'gone/.withdrawn'];
    const sums = new Map(names.map((name) => [name, sha256('new')]));
    const [content, , , withdrawn] = await checkFiles(client, '/', { sums, csp: null });
    expect(content?.detail).toBe(fault);
    expect(withdrawn).toEqual({ level, check: '撤下的网址', detail });
  },
);
