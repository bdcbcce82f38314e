import { isIPv6 } from 'node:net';
import type { CheckResult } from '@/lib/check-result';
import { reasonOf } from './create-client';
import { hostOf } from './host-of';

/** The two look-ups in DNS; node:dns/promises provides them. */
export type Resolver = {
  resolve6(name: string): Promise<string[]>;
  resolveNs(name: string): Promise<string[]>;
};

/** Checks AAAA records of the host and of the name servers of its domain. */
export async function checkNames(address: URL, resolver: Resolver): Promise<CheckResult[]> {
  const host = hostOf(address);
  if (isIPv6(host) || host === 'localhost') {
    const detail = `${host} 不是域名，不查`;
    return [
      { level: 'skip', check: '域名 AAAA', detail },
      { level: 'skip', check: '域名服务器', detail },
    ];
  }
  return [await checkHost(host, resolver), await checkNameServers(host, resolver)];
}

async function checkHost(host: string, resolver: Resolver): Promise<CheckResult> {
  const check = '域名 AAAA';
  try {
    return { level: 'pass', check, detail: (await resolver.resolve6(host)).join('、') };
  } catch (error) {
    return { level: 'fail', check, detail: `${host} 没有 AAAA 记录（${reasonOf(error)}）` };
  }
}

async function checkNameServers(host: string, resolver: Resolver): Promise<CheckResult> {
  const check = '域名服务器';
  const servers = await findNameServers(host, resolver);
  if (servers.length === 0) return { level: 'fail', check, detail: `查不到 ${host} 的域名服务器` };
  const reached = await Promise.all(
    servers.map((server) =>
      resolver
        .resolve6(server)
        .then((found) => found.length > 0)
        .catch(() => false),
    ),
  );
  const without = servers.filter((_, at) => !reached[at]);
  if (without.length === 0) return { level: 'pass', check, detail: `${servers.length} 个都有 IPv6 地址` };
  // One suffices for readers with IPv6 only; others are merely slower for them.
  const level = without.length === servers.length ? 'fail' : 'warn';
  return { level, check, detail: `没有 IPv6 地址：${without.join('、')}` };
}

// www.daj.example.gov.cn → daj.example.gov.cn → …, until one has name servers of its own.
async function findNameServers(host: string, resolver: Resolver): Promise<string[]> {
  const labels = host.split('.');
  for (let at = 0; at <= labels.length - 2; at += 1) {
    const servers = await resolver.resolveNs(labels.slice(at).join('.')).catch(() => []);
    if (servers.length > 0) return servers;
  }
  return [];
}
