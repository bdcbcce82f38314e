import { expect, test } from 'vitest';
import { checkNames, type Resolver } from '@/lib/check-live/check-names';

// A name system of two tables; what is not in them does not exist.
function resolver(aaaa: Record<string, string[]>, ns: Record<string, string[]>): Resolver {
  const look = async (table: Record<string, string[]>, name: string): Promise<string[]> => {
    const found = table[name];
    if (found === undefined) throw Object.assign(new Error('not found'), { code: 'ENODATA' });
    return found;
  };
  return { resolve6: (name) => look(aaaa, name), resolveNs: (name) => look(ns, name) };
}

const SITE = new URL('https://www.sfj.example.gov.cn/');
const NS = { 'example.gov.cn': ['ns1.example.net', 'ns2.example.net'] };
const HOST = { 'www.sfj.example.gov.cn': ['2001:db8::1', '2001:db8::2'] };

test('a host and name servers with IPv6 pass; the servers are those of the nearest domain above', async () => {
  const all = { ...HOST, 'ns1.example.net': ['2001:db8::3'], 'ns2.example.net': ['2001:db8::4'] };
  expect(await checkNames(SITE, resolver(all, NS))).toEqual([
    { level: 'pass', check: '域名 AAAA', detail: '2001:db8::1、2001:db8::2' },
    { level: 'pass', check: '域名服务器', detail: '2 个都有 IPv6 地址' },
  ]);
});

test('one name server of two without IPv6 is a warning', async () => {
  const [, servers] = await checkNames(SITE, resolver({ ...HOST, 'ns1.example.net': ['2001:db8::3'] }, NS));
  expect(servers).toEqual({ level: 'warn', check: '域名服务器', detail: '没有 IPv6 地址：ns2.example.net' });
});

test('no IPv6 anywhere fails', async () => {
  const results = await checkNames(SITE, resolver({}, NS));
  expect(results.map(({ level }) => level)).toEqual(['fail', 'fail']);
  expect(results[0]?.detail).toBe('www.sfj.example.gov.cn 没有 AAAA 记录（ENODATA）');
});

test('name servers that cannot be found fail', async () => {
  const [, servers] = await checkNames(SITE, resolver(HOST, {}));
  expect(servers).toMatchObject({ level: 'fail', detail: '查不到 www.sfj.example.gov.cn 的域名服务器' });
});

test.each(['https://[2001:db8::1]/', 'https://localhost:8443/'])(
  '%s has no name to look up',
  async (address) => {
    const results = await checkNames(new URL(address), resolver({}, {}));
    expect(results.map(({ level }) => level)).toEqual(['skip', 'skip']);
  },
);
