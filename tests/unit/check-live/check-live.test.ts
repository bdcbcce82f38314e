import { expect, test } from 'vitest';
import { checkLive } from '@/lib/check-live/check-live';

test('a server that does not answer ends the check after the names', async () => {
  const results = await checkLive({
    address: new URL('https://[::1]:1/'),
    httpPort: null,
    build: null,
    ca: null,
    resolver: { resolve6: () => Promise.reject(new Error('unused')), resolveNs: () => Promise.resolve([]) },
    now: 0,
  });
  expect(results.map(({ level, check }) => `${level} ${check}`)).toEqual([
    'skip 域名 AAAA',
    'skip 域名服务器',
    'fail 连接',
  ]);
  expect(results[2]?.detail).toBe('[::1]:1 用 IPv6 连不上（ECONNREFUSED），其余不查');
});
