import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HSTS } from '@/lib/answers/answer-headers';
import { type Answer, type Client, createClient } from '@/lib/check-live/create-client';
import { serveFolder } from '@/lib/serve/serve-folder';
import { answersAsTheTable, layDown } from './answers-as-the-table';
import { hostSite } from './hosted-site';
import { HAS_NGINX } from './start-nginx';
import { statusByHttp2 } from './status-by-http2';

// One folder, served by both.
const site = hostSite({}, ({ folder }) => layDown(join(folder, 'releases/1')));
const folder = (): string => site().placed.site;

describe.skipIf(!HAS_NGINX)('nginx answers as the table says', () => {
  answersAsTheTable({ get: (path) => site().get(path), site: folder, more: HSTS });

  test('proof of control is found by both ports, in the release or on the server; other names with a dot are not', async () => {
    const { get, server, placed } = site();
    mkdirSync(join(placed.folder, 'acme/.well-known/acme-challenge'), { recursive: true });
    writeFileSync(join(placed.folder, 'acme/.well-known/acme-challenge/token'), 'token');
    for (const [path, words] of [
      ['/.well-known/pki-validation/fileauth.txt', 'proof'],
      ['/.well-known/acme-challenge/token', 'token'],
      ['/.well-known/security.txt', 'Contact: mailto:name@example.com\n'],
    ] as const) {
      const [secure, plain] = [await get(path), await fetch(server.http + path)];
      expect([path, secure.status, String(secure.body)]).toEqual([path, 200, words]);
      expect([path, plain.status, await plain.text()]).toEqual([path, 200, words]);
      const type = 'text/plain; charset=utf-8';
      expect([secure.headers['content-type'], plain.headers.get('content-type')]).toEqual([type, type]);
    }
    for (const path of ['/.well-known/.env', '/.env', '/about/.htaccess', '/.well-known/security.txt.br'])
      expect([path, (await fetch(server.http + path)).status]).toEqual([path, 404]);
  });

  test('another name is refused by both ports', async () => {
    const { server, placed } = site();
    const plain = createClient(new URL(server.http));
    const answer = await plain.request('/', { headers: { host: 'www.example.net' } });
    plain.close();
    const secure = await statusByHttp2(server.https, readFileSync(placed.certificate), 'www.example.net');
    expect([answer.status, answer.headers.server, secure]).toEqual([421, 'nginx', 421]);
  });
});

describe.skipIf(!HAS_NGINX)('our own server answers as the table says', () => {
  let client: Client | null = null;
  let stop = (): void => {};
  beforeAll(async () => {
    const { server, addresses } = await serveFolder({ folder: site().placed.site, host: '::1', port: 0 });
    client = createClient(new URL(addresses[0] ?? ''));
    stop = () => {
      client?.close();
      server.close();
    };
  });
  afterAll(() => stop());

  const get = (path: string): Promise<Answer> => {
    if (client === null) throw new Error('not started');
    return client.request(path);
  };
  answersAsTheTable({ get, site: folder });
});
