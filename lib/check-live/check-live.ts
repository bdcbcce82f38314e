import type { CheckResult } from '@/lib/check-result';
import type { Build } from './build-on-disk';
import { checkCertificate, checkHttp2, greet } from './certificate';
import { checkAddresses } from './check-addresses';
import { checkAnswers } from './check-answers';
import { checkFiles } from './check-files';
import { checkNames, type Resolver } from './check-names';
import { checkRedirect } from './check-redirect';
import { checkSecurityText } from './check-security-text';
import { createClient, reasonOf } from './create-client';

/** The input of a check: address, expected build, trusted authority, resolver and time. */
export type Task = {
  address: URL;
  httpPort: number | null;
  build: Build | null;
  ca: string | null;
  resolver: Resolver;
  now: number;
};

/** Checks a published site from outside, over IPv6 only. */
export async function checkLive({
  address,
  httpPort,
  build,
  ca,
  resolver,
  now,
}: Task): Promise<CheckResult[]> {
  const names = await checkNames(address, resolver);
  const greeting = await greet(address, ca).catch(reasonOf);
  if (typeof greeting === 'string') {
    const detail = `${address.host} 用 IPv6 连不上（${greeting}），其余不查`;
    return [...names, { level: 'fail', check: '连接', detail }];
  }
  const shown = [
    ...names,
    checkCertificate(greeting, now),
    checkHttp2(greeting),
    await checkRedirect(address, httpPort),
  ];
  if (greeting.error !== null)
    return [...shown, { level: 'skip', check: '页面', detail: '证书不可用，不查' }];

  const client = createClient(address, ca);
  const base = address.pathname;
  const results = [
    await checkAddresses(client, base),
    await checkAnswers(client, base, build),
    ...(base === '/' ? await checkSecurityText(client, now) : []),
    ...(build === null ? [WITHOUT_BUILD] : await checkFiles(client, base, build)),
  ];
  client.close();
  return [...shown, ...results];
}

const WITHOUT_BUILD: CheckResult = {
  level: 'skip',
  check: '内容和响应头',
  detail: '没有构建可比（缺 SHA256SUMS）：先运行 npm run build，或用 --out 指定',
};
