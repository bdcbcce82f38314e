import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AddressAnswer, addressAnswers } from '@/lib/answers/address-answers';
import { EVERY_ANSWER, fileHeaders, HSTS } from '@/lib/answers/answer-headers';
import { policyIn } from '@/lib/answers/policy-in';
import { type Answer, type Client, createClient } from '@/lib/check-live/create-client';
import { KNOWN_NAMES } from '@/lib/content-type';
import { isText } from '@/lib/export/served/compress';
import { serveFolder } from '@/lib/serve/serve-folder';
import { hostSite } from './hosted-site';
import { HAS_NGINX } from './start-nginx';
import { statusByHttp2 } from './status-by-http2';

const WITHDRAWN = 'notices/2025-xuncha/issues/22/';
// A .gz that is a file of its own would be taken for a compressed neighbour.
const NAMES = KNOWN_NAMES.filter((name) => !name.endsWith('.gz')).concat('LICENSE', 'sample.unknown');

// One folder, served by both: the site as built, a folder withdrawn, a contact for faults, and a file of every type.
const site = hostSite({}, ({ folder }) => {
  const root = join(folder, 'releases/1');
  const write = (path: string, text: string): void => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
    if (!isText(path)) return;
    writeFileSync(join(root, `${path}.br`), brotliCompressSync(text));
    writeFileSync(join(root, `${path}.gz`), gzipSync(text));
  };
  write(`${WITHDRAWN}.withdrawn`, '410\n');
  write('.well-known/security.txt', 'Contact: mailto:name@example.com\n');
  write('.well-known/pki-validation/fileauth.txt', 'proof');
  for (const path of ['.env', '.git/config', 'about/.htaccess', 'about/.well-known/security.txt'])
    write(path, 'x');
  for (const path of ['.well-known/.env', 'CARRIED', '.published.yaml']) write(path, 'x');
  for (const name of NAMES) write(`sample/${name}`, 'sample');
});

const FILES = new Set([
  ...['.well-known/security.txt', `${WITHDRAWN}.withdrawn`],
  ...['index.html', 'issue.json', 'issue.md'].map((name) => `${WITHDRAWN}${name}`),
]);
const ROWS = addressAnswers(FILES).map((row): [string, AddressAnswer] => [row.path, row]);

type Get = (path: string) => Promise<Answer>;

function answersAsTheTable(get: Get, more: Record<string, string>): void {
  const page = (path: string): Buffer => readFileSync(join(site().placed.site, path));
  const everyAnswer = (): Record<string, string | null> => ({
    ...EVERY_ANSWER,
    ...more,
    'content-security-policy': policyIn(page('.nginx/csp.conf').toString()),
  });

  test.each(ROWS)('%s', async (path, row) => {
    const { status, headers, body } = await get(path);
    expect([status, headers.location]).toEqual([row.status.server, row.location]);
    expect(headers).toMatchObject({
      ...everyAnswer(),
      ...(row.file === null ? {} : fileHeaders(row.file, '')),
    });
    if (row.file !== null) expect(body.equals(page(row.file))).toBe(true);
  });

  test.each(NAMES)('%s has the headers of its kind, and no other', async (name) => {
    const { status, headers } = await get(`/sample/${name}`);
    const all = { ...everyAnswer(), ...fileHeaders(`sample/${name}`, '') };
    expect(status).toBe(200);
    expect(headers).toMatchObject(all);
    for (const own of ['access-control-allow-origin', 'cross-origin-embedder-policy', 'speculation-rules'])
      expect([own, headers[own]]).toEqual([own, all[own]]);
  });
}

describe.skipIf(!HAS_NGINX)('nginx answers as the table says', () => {
  answersAsTheTable((path) => site().get(path), HSTS);

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

  answersAsTheTable((path) => {
    if (client === null) throw new Error('not started');
    return client.request(path);
  }, {});
});
