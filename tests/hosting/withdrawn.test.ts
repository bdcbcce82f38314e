import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Hosted, hostSite } from './hosted-site';
import { HAS_NGINX } from './start-nginx';

const GONE = '/notices/2025-xuncha/issues/22/';

// As lib/export marks the folder of a withdrawn page.
const mark = ({ placed }: Pick<Hosted, 'placed'>): void =>
  writeFileSync(join(placed.site, GONE, '.withdrawn'), '410\n');

const expectGone = async ({ get, placed }: Hosted, base = ''): Promise<void> => {
  for (const name of ['', 'index.html', 'issue.json', 'issue.md']) {
    const { status, headers, body } = await get(`${base}${GONE}${name}`);
    expect([name, status]).toEqual([name, 410]);
    expect(body.equals(readFileSync(join(placed.site, GONE, name === '' ? 'index.html' : name)))).toBe(true);
    expect(headers['content-security-policy'], name).toBeDefined();
  }
};

describe.skipIf(!HAS_NGINX)('a withdrawn address', () => {
  const site = hostSite();

  test('answers 410 from the moment its folder is marked, without a reload, with its page and files as bodies', async () => {
    expect((await site().get(GONE)).status).toBe(200);
    mark(site());
    await expectGone(site());
  });

  test('keeps type and compressed copies, and is revalidated', async () => {
    const { get, placed } = site();
    const page = await get(GONE, { 'accept-encoding': 'gzip' });
    expect([page.headers['content-type'], page.headers['content-encoding']]).toEqual([
      'text/html; charset=utf-8',
      'gzip',
    ]);
    expect(page.body.equals(readFileSync(join(placed.site, GONE, 'index.html.gz')))).toBe(true);
    expect(page.headers['cache-control']).toContain('max-age=0');
    const data = await get(`${GONE}issue.json`, { 'accept-encoding': 'br' });
    expect([data.status, data.headers['content-type'], data.headers['content-encoding']]).toEqual([
      410,
      'application/json; charset=utf-8',
      'br',
    ]);
  });

  test('is not answered with 304, and what is not there with its page; the mark has no address', async () => {
    const { get, placed } = site();
    const known = { 'if-modified-since': 'Fri, 01 Jan 2100 00:00:00 GMT', 'if-none-match': '*' };
    expect((await get(GONE, known)).status).toBe(410);
    const missing = await get(`${GONE}nothing.csv`);
    expect([missing.status, missing.headers['content-type']]).toEqual([410, 'text/html; charset=utf-8']);
    expect(missing.body.equals(readFileSync(join(placed.site, GONE, 'index.html')))).toBe(true);
    expect((await get(`${GONE}.withdrawn`)).status).toBe(404);
  });

  test('touches neither the folder above nor the one beside', async () => {
    const { get } = site();
    for (const path of ['/notices/2025-xuncha/issues/', '/notices/2025-xuncha/issues/23/', '/']) {
      expect([path, (await get(path)).status]).toEqual([path, 200]);
    }
    expect((await get('/notices/2025-xuncha/issues/22')).status).toBe(301);
  });
});

describe.skipIf(!HAS_NGINX)('a withdrawn address below a base path', () => {
  const site = hostSite({ basePath: '/xuncha' }, ({ folder }) => {
    mkdirSync(join(folder, 'web'));
    symlinkSync('../current', join(folder, 'web/xuncha'));
  });

  test('answers 410 too', async () => {
    mark(site());
    await expectGone(site(), '/xuncha');
  });
});

// The line that the guide gives for an emergency.
const [, line = ''] = /`(location [^`]+)`/.exec(readFileSync('docs/operate.md', 'utf8')) ?? [];

describe.skipIf(!HAS_NGINX)('an address that an operator closes by the line in the guide', () => {
  const site = hostSite({ added: line });

  test('answers 410 with nothing of what stood there, and all others as before', async () => {
    for (const name of ['', 'index.html', 'issue.json', 'issue.md', 'nothing.csv']) {
      const { status, body } = await site().get(`${GONE}${name}`);
      expect([name, status, body.toString().includes('22')]).toEqual([name, 410, false]);
    }
    expect((await site().get('/notices/2025-xuncha/issues/23/')).status).toBe(200);
    expect((await site().get('/nothing')).status).toBe(404);
  });
});
