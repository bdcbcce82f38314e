import { readFileSync } from 'node:fs';
import { connect } from 'node:http2';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sitemapPaths } from '@/lib/check-live/sitemap-paths';
import { hostSite } from './hosted-site';
import { HAS_NGINX } from './start-nginx';

describe.skipIf(!HAS_NGINX)('addresses', () => {
  const site = hostSite();

  test('every address of the sitemap opens over IPv6 and is the page of the build', async () => {
    const { get, placed } = site();
    const paths = sitemapPaths((await get('/sitemap.xml')).body.toString('utf8'));
    expect(paths.length).toBeGreaterThan(43);
    for (const path of paths) {
      const { status, body } = await get(path);
      expect([path, status]).toEqual([path, 200]);
      expect(body.equals(readFileSync(join(placed.site, path, 'index.html')))).toBe(true);
    }
  });

  test('a folder without its slash redirects by path, keeping the query', async () => {
    const { status, headers } = await site().get('/about?a=%E4%B8%80');
    expect([status, headers.location]).toEqual([301, '/about/?a=%E4%B8%80']);
  });

  test('the rules for fetching ahead lie where the pages say', async () => {
    const { get } = site();
    const [page, rules] = [await get('/'), await get('/speculation-rules.json')];
    expect(page.headers['speculation-rules']).toBe('"/speculation-rules.json"');
    expect([rules.status, rules.headers['content-type']]).toEqual([
      200,
      'application/speculationrules+json; charset=utf-8',
    ]);
    expect(JSON.parse(rules.body.toString())).toHaveProperty('prefetch');
  });

  test('plain http leads to the same address by https', async () => {
    const { server } = site();
    const answer = await fetch(`${server.http}/about/?a=1`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([301, 'https://[::1]/about/?a=1']);
    expect(answer.headers.get('server')).toBe('nginx');
  });

  test('HTTP/2 is spoken', async () => {
    const { placed, server } = site();
    const session = connect(server.https, { ca: readFileSync(placed.certificate) });
    const status = await new Promise((resolve, reject) => {
      session.once('error', reject);
      session
        .request({ ':path': '/about/', ':authority': new URL(server.https).host })
        .once('response', (headers) => resolve(headers[':status']))
        .resume();
    });
    session.close();
    expect([session.alpnProtocol, status]).toEqual(['h2', 200]);
  });

  test.each(['/nothing', '/nothing/', '/assets/', '/about/index.html/', '/404.html', '/issue.csv'])(
    '%s is missing and shows the site’s own page',
    async (path) => {
      const { get, placed } = site();
      const { status, headers, body } = await get(path);
      expect([status, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
      expect(body.equals(readFileSync(join(placed.site, '404.html')))).toBe(true);
    },
  );
});
