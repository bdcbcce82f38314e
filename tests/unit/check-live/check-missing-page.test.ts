import { expect, test } from 'vitest';
import { checkMissingPage } from '@/lib/check-live/check-missing-page';
import { sha256 } from '@/lib/digest/sha256';
import { answeringServer } from '@/tests/fixtures/answering-server';

test('a server that answers 200 to everything has no page for what is missing', async () => {
  const { client } = await answeringServer((_, response) => response.end('welcome'));
  const { level, detail } = await checkMissingPage(client, '/', null);
  expect([level, detail.split('；')[0]]).toEqual(['fail', '/check-live-missing-page/ 应为 404，回答 200']);
});

test('a foreign 404 page is detected', async () => {
  const { client } = await answeringServer((_, response) => response.writeHead(404).end('nginx'));
  const build = { sums: new Map([['404.html', sha256('own')]]), csp: null };
  expect((await checkMissingPage(client, '/', build)).detail).toContain('显示的不是本站的 404 页');
  expect((await checkMissingPage(client, '/', null)).level).toBe('pass');
});
