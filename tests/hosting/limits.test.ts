import { readFileSync } from 'node:fs';
import { connect } from 'node:tls';
import { describe, expect, test } from 'vitest';
import { hostSite } from './hosted-site';
import { HAS_NGINX } from './start-nginx';

const CONFIG = readFileSync('deploy/nginx.conf', 'utf8');

describe.skipIf(!HAS_NGINX)('a program that asks too often', () => {
  const site = hostSite({ limit: { rate: 1, burst: 5 } });

  test('is answered 429, and the site is not', async () => {
    const asked = Array.from({ length: 40 }, () => site().get('/about/'));
    const answers = await Promise.all(asked);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 429]));
    // check:live waits as long and asks again.
    for (const { status, headers } of answers)
      expect([status, headers['retry-after']]).toEqual([status, status === 429 ? '1' : undefined]);
  });
});

test.each([
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2:'],
  ['2001:db8:1:2::6', '2001:db8:1:2:'],
  ['2001:db8::6', undefined],
  ['::1', undefined],
  ['192.0.2.7', undefined],
])('of %s the limit counts %s, else the address', (address, network) => {
  const [, pattern = ''] = /map \$remote_addr \$site_reader \{\s+"~(.*?)"/.exec(CONFIG) ?? [];
  expect(new RegExp(pattern).exec(address)?.groups?.site_network).toBe(network);
});

describe('encryption', () => {
  const lists = [...CONFIG.matchAll(/ssl_ciphers (.*);/g)].map(([, list = '']) => list);

  // As in the intermediate list of Mozilla's guidelines (5.7), without its two of plain Diffie–Hellman.
  test('each suite of the list has fresh keys and authenticates what it encrypts', () => {
    expect(lists).toEqual([lists[0], lists[0]]);
    const suites = (lists[0] ?? '').split(':');
    expect(suites).toHaveLength(6);
    for (const suite of suites)
      expect(suite).toMatch(/^ECDHE-(?:ECDSA|RSA)-(?:AES(?:128|256)-GCM-SHA\d+|CHACHA20-POLY1305)$/);
    expect(CONFIG.match(/ssl_protocols .*;/g)).toEqual(Array(2).fill('ssl_protocols TLSv1.2 TLSv1.3;'));
  });

  describe.skipIf(!HAS_NGINX)('of the server', () => {
    const site = hostSite();

    test.each([
      ['TLSv1.3', {}, true],
      ['TLSv1.2', { maxVersion: 'TLSv1.2' }, true],
      ['TLSv1.1', { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'ALL:@SECLEVEL=0' }, false],
      ['a suite of 2002', { maxVersion: 'TLSv1.2', ciphers: 'ECDHE-ECDSA-AES128-SHA' }, false],
    ] as const)('%s', async (_, options, accepted) => {
      const { port } = new URL(site().server.https);
      const socket = connect({ ...options, port: Number(port), host: '::1', rejectUnauthorized: false });
      const met = await new Promise((resolve) => {
        socket.once('secureConnect', () => resolve(true)).once('error', () => resolve(false));
      });
      socket.destroy();
      expect(met).toBe(accepted);
    });
  });
});
