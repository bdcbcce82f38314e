import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HSTS } from '@/lib/answers/answer-headers';
import { type Answer, type Client, createClient } from '@/lib/check-live/create-client';
import { answersAsTheTable, layDown } from '../answers-as-the-table';
import { type Placed, placeSite } from '../place-site';
import { HAS_APACHE, startApache } from './start-apache';

const BASE = '/xuncha';

// Only where Apache is installed (Debian: apache2-bin).
describe.skipIf(!HAS_APACHE)('Apache, with the site in a folder of a host, answers as the table says', () => {
  let placed: Placed | null = null;
  let client: Client | null = null;
  let stop = async (): Promise<void> => {};
  beforeAll(async () => {
    placed = placeSite();
    layDown(join(placed.folder, 'releases/1'));
    const server = await startApache(placed.folder);
    client = createClient(new URL(server.address));
    stop = server.stop;
  });
  afterAll(async () => {
    client?.close();
    await stop();
    placed?.remove();
  });
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> => {
    if (client === null) throw new Error('not started');
    return client.request(path, { headers, method });
  };

  answersAsTheTable({ get, site: () => placed?.site ?? '', base: BASE, more: HSTS });

  test.each([
    ['br', 'br'],
    ['gzip, br;q=0', 'gzip'],
    ['gzip;q=0.5, br', 'br'],
    ['identity', undefined],
  ])('who accepts %s is sent %s', async (accepted, encoding) => {
    for (const path of ['/about/', '/sitemap.xml', '/feed.xml', '/favicon.svg']) {
      const { status, headers } = await get(BASE + path, { 'accept-encoding': accepted });
      expect([path, status, headers['content-encoding']]).toEqual([path, 200, encoding]);
      const plain = await get(BASE + path, { 'accept-encoding': 'identity' });
      expect(headers['content-type']).toBe(plain.headers['content-type']);
    }
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])('%s is refused', async (method) => {
    expect((await get(`${BASE}/about/`, {}, method)).status).toBe(405);
  });

  test.each([
    `${BASE}/../apache.conf`,
    `${BASE}/%2e%2e/apache.conf`,
    `${BASE}/..%2fapache.conf`,
    `${BASE}/about/%00`,
    `${BASE}apache.conf`,
    `${BASE}/.%2e/apache.conf`,
    '/apache.conf',
  ])('%s leads nowhere', async (path) => {
    expect([400, 404]).toContain((await get(path)).status);
  });

  test('a page that the reader has is not sent again, a range is one of the plain file', async () => {
    const { headers } = await get(`${BASE}/about/`);
    expect((await get(`${BASE}/about/`, { 'if-none-match': headers.etag ?? '' })).status).toBe(304);
    const range = await get(`${BASE}/about/`, { range: 'bytes=0-9', 'accept-encoding': 'br' });
    expect([range.status, range.body.length, range.headers['content-encoding']]).toEqual([
      206,
      10,
      undefined,
    ]);
  });
});
