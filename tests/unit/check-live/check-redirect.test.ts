import { expect, test } from 'vitest';
import { checkRedirect } from '@/lib/check-live/check-redirect';
import { answeringServer } from '@/tests/fixtures/answering-server';

test.each([
  ['https://[::1]/x/', 301, 'pass'],
  ['https://[::1]/x/', 308, 'pass'],
  ['https://[::1]/x/', 302, 'fail'],
  ['https://[::1]/', 301, 'fail'],
  ['https://other.cn/x/', 301, 'fail'],
  ['/x/', 301, 'fail'],
  ['', 200, 'fail'],
])('plain http that leads to “%s” with %s: %s', async (location, status, level) => {
  const { port } = await answeringServer((_, response) => {
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
