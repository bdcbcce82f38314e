import { expect, test } from 'vitest';
import { checkCertificate, checkHttp2, type Greeting } from '@/lib/check-live/certificate';

const NOW = Date.UTC(2026, 0, 1);
const greeting = (days: number, error: string | null = null): Greeting => ({
  validTo: new Date(NOW + days * 86_400_000),
  error,
  http2: true,
});

test.each([
  [60, 'pass', '还有 60 天，有效期至 2026-03-02'],
  [21, 'pass', '还有 21 天，有效期至 2026-01-22'],
  [20, 'warn', '还有 20 天，有效期至 2026-01-21'],
  [0, 'warn', '还有 0 天，有效期至 2026-01-01'],
  [-1, 'fail', '已过期，有效期至 2025-12-31'],
] as const)('a certificate with %s days left: %s', (days, level, detail) => {
  expect(checkCertificate(greeting(days), NOW)).toEqual({ level, check: '证书', detail });
});

test.each([
  ['CERT_HAS_EXPIRED', '已过期'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', '不是这个域名的证书'],
  ['SOMETHING_NEW', 'SOMETHING_NEW'],
])('%s fails and is said in words if there are any', (error, words) => {
  const { level, detail } = checkCertificate(greeting(60, error), NOW);
  expect([level, detail]).toEqual(['fail', `${words}，有效期至 2026-03-02`]);
});

test('a server without HTTP/2 is only slower', () => {
  expect(checkHttp2({ ...greeting(60), http2: false }).level).toBe('warn');
  expect(checkHttp2(greeting(60)).level).toBe('pass');
});
