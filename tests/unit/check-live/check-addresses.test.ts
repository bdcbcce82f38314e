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

test('the parts that an index names are asked for too', async () => {
  const { client } = await answeringServer((request, response) => {
    if (request.url === '/sitemap.xml')
      response.end(
        '<sitemapindex><sitemap><loc>https://a.cn/sitemap-1.xml</loc></sitemap><sitemap><loc>https://a.cn/sitemap-2.xml</loc></sitemap></sitemapindex>',
      );
    else if (request.url === '/sitemap-1.xml') response.end('<urlset><loc>https://a.cn/a/</loc></urlset>');
    else if (request.url === '/sitemap-2.xml') response.end('<urlset><loc>https://a.cn/gone/</loc></urlset>');
    else response.writeHead(request.url === '/a/' ? 200 : 404).end();
  });
  expect((await checkAddresses(client, '/')).detail).toBe('/gone/ 回答 404');
});

test('a part that an index names and that is not there is named', async () => {
  const { client } = await answeringServer((request, response) => {
    if (request.url === '/sitemap.xml')
      response.end('<sitemapindex><sitemap><loc>https://a.cn/sitemap-1.xml</loc></sitemap></sitemapindex>');
    else response.writeHead(404).end();
  });
  expect((await checkAddresses(client, '/')).detail).toBe('/sitemap-1.xml 回答 404');
});
