import { expect, test } from 'vitest';
import { checkAddresses } from '@/lib/check-live/check-addresses';
import { answeringServer } from '@/tests/fixtures/answering-server';

test('an address of the sitemap that does not answer 200 is named', async () => {
  const { client } = await answeringServer((request, response) => {
    if (request.url === '/x/sitemap.xml')
      response.end('<loc>https://a.cn/x/</loc><loc>https://a.cn/x/gone/</loc>');
    else if (request.url === '/x/') response.end();
    else response.writeHead(500).end();
  });
  expect((await checkAddresses(client, '/x/')).detail).toBe('/x/gone/ 回答 500');
  expect((await checkAddresses(client, '/')).detail).toBe('/sitemap.xml 回答 500');
});

test('a sitemap without addresses fails', async () => {
  const { client } = await answeringServer((_, response) => response.end('<urlset/>'));
  expect(await checkAddresses(client, '/')).toMatchObject({
    level: 'fail',
    detail: '/sitemap.xml 里没有地址',
  });
});
