import { expect, test } from 'vitest';
import { checkAnswers } from '@/lib/check-live/check-answers';
import { sha256 } from '@/lib/digest/sha256';
import { answeringServer } from '@/tests/fixtures/answering-server';

test('a server that answers 200 to everything shows what it must not', async () => {
  const { client } = await answeringServer((_, response) => response.end('welcome'));
  const { level, detail } = await checkAnswers(client, '/', null);
  expect([level, detail.split('；')[0]]).toEqual(['fail', '/about 应为 301 或 302 或 308，回答 200']);
});

test('a foreign 404 page, another content and a redirect elsewhere are named', async () => {
  const { client } = await answeringServer(({ url = '' }, response) => {
    if (url === '/x/about') response.writeHead(301, { Location: 'https://other.example/elsewhere/' }).end();
    else if (/^\/x\/(?:$|about\/(?:$|\?|index\.html$)|[a-z-]+\.(?:txt|xml|svg|json)$|SHA)/.test(url))
      response.end('other');
    else response.writeHead(404).end('nginx');
  });
  const build = {
    sums: new Map([
      ['404.html', sha256('own')],
      ['index.html', sha256('own')],
    ]),
    csp: null,
  };
  const { detail } = await checkAnswers(client, '/x/', build);
  expect(detail.split('；').slice(0, 3)).toEqual([
    '/x/ 内容与构建不同',
    '/x/about 转到了 /elsewhere/',
    expect.stringMatching(/^\/x\/no-such-page 显示的不是本站的 404 页/),
  ]);
  expect((await checkAnswers(client, '/x/', null)).detail).toMatch(/^\/x\/about 转到了 \/elsewhere\/$/);
});
