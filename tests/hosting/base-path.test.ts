import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hostSite } from './hosted-site';
import { HAS_NGINX } from './start-nginx';

describe.skipIf(!HAS_NGINX)('a site below a base path', () => {
  const site = hostSite({ basePath: '/xuncha' }, ({ folder }) => {
    mkdirSync(join(folder, 'web'));
    symlinkSync('../current', join(folder, 'web/xuncha'));
  });

  test('its pages are served and name their own speculation rules', async () => {
    const { status, headers } = await site().get('/xuncha/about/');
    expect([status, headers['speculation-rules']]).toEqual([200, '"/xuncha/speculation-rules.json"']);
  });

  test('its 404 page is shown, and the link without slash redirects', async () => {
    const { get, placed } = site();
    const { status, body } = await get('/xuncha/nothing');
    expect(status).toBe(404);
    expect(body.equals(readFileSync(join(placed.site, '404.html')))).toBe(true);
    expect((await get('/xuncha')).headers.location).toBe('/xuncha/');
  });
});
