import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { type AddressAnswer, addressAnswers } from '@/lib/answers/address-answers';
import { EVERY_ANSWER, fileHeaders, type Headers } from '@/lib/answers/answer-headers';
import { policyIn } from '@/lib/answers/policy-in';
import type { Answer } from '@/lib/check-live/create-client';
import { KNOWN_NAMES } from '@/lib/content-type';
import { isText } from '@/lib/export/served/compress';

const WITHDRAWN = 'notices/2025-xuncha/issues/22/';
// A .gz that is a file of its own would be taken for a compressed neighbour.
const NAMES = KNOWN_NAMES.filter((name) => !name.endsWith('.gz')).concat('LICENSE', 'sample.unknown');

/** Lays down what the table speaks of in a built site: a withdrawn folder, a contact for faults, what readers never get, and a file of every type. */
export function layDown(root: string): void {
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
}

const FILES = new Set([
  ...['.well-known/security.txt', `${WITHDRAWN}.withdrawn`],
  ...['index.html', 'issue.json', 'issue.md'].map((name) => `${WITHDRAWN}${name}`),
]);

/** A server to be asked: how, the folder that it serves, below which path, and which headers it has beside those of the table. */
export type Asked = {
  get: (path: string) => Promise<Answer>;
  site: () => string;
  base?: string;
  more?: Headers;
};

/** Declares a test for each row of the table, and for the headers of each type of file. */
export function answersAsTheTable({ get, site, base = '', more = {} }: Asked): void {
  const page = (path: string): Buffer => readFileSync(join(site(), path));
  const everyAnswer = (): Record<string, string | null> => ({
    ...EVERY_ANSWER,
    ...more,
    'content-security-policy': policyIn(page('.nginx/csp.conf').toString()),
  });
  // /.well-known/ belongs to the root of the host.
  const rows = addressAnswers(FILES)
    .filter(({ path }) => base === '' || !path.startsWith('/.well-known/'))
    .map((row): [string, AddressAnswer] => [row.path, row]);

  test.each(rows)('%s', async (path, row) => {
    const { status, headers, body } = await get(base + path);
    // Some servers redirect with the whole address.
    const location = headers.location?.replace(/^https?:\/\/[^/]*/, '');
    expect([status, location]).toEqual([row.status.server, row.location && base + row.location]);
    expect(headers).toMatchObject({
      ...everyAnswer(),
      ...(row.file === null ? {} : fileHeaders(row.file, base)),
    });
    if (row.file !== null) expect(body.equals(page(row.file))).toBe(true);
  });

  test.each(NAMES)('%s has the headers of its kind, and no other', async (name) => {
    const { status, headers } = await get(`${base}/sample/${name}`);
    const all = { ...everyAnswer(), ...fileHeaders(`sample/${name}`, base) };
    expect(status).toBe(200);
    expect(headers).toMatchObject(all);
    for (const own of ['access-control-allow-origin', 'cross-origin-embedder-policy', 'speculation-rules'])
      expect([own, headers[own]]).toEqual([own, all[own]]);
  });
}
