import { expect, test } from 'vitest';
import { parseLiveOptions } from '@/lib/check-live/live-options';

test('an address alone is compared with out/, and plain http is tried at port 80', () => {
  expect(parseLiveOptions(['https://example.gov.cn/'])).toEqual({
    address: new URL('https://example.gov.cn/'),
    out: 'out',
    ca: null,
    httpPort: 80,
  });
});

test('everything can be said', () => {
  const words = ['https://[::1]:8443/', '--ca', 'ca.crt', '--out', 'current', '--http-port', '8080'];
  expect(parseLiveOptions(words)).toMatchObject({ ca: 'ca.crt', out: 'current', httpPort: 8080 });
});

test('an address with its own port implies no HTTP port', () => {
  expect(parseLiveOptions(['https://example.gov.cn:8443/'])).toMatchObject({ httpPort: null });
});

test('a base path gets its slash', () => {
  expect(parseLiveOptions(['https://example.gov.cn/xuncha'])).toMatchObject({
    address: new URL('https://example.gov.cn/xuncha/'),
  });
});

test.each([
  [[], '用法：npm run check:live -- https://域名/'],
  [['https://a.cn/', 'https://b.cn/'], '用法：'],
  [['http://a.cn/'], '地址要以 https:// 开头：http://a.cn/'],
  [['a.cn'], '地址要以 https:// 开头：a.cn'],
  [['https://192.0.2.1/'], '这是 IPv4 地址，本命令只用 IPv6 检查'],
  [['https://a.cn/', '--http-port', 'x'], '端口不对：x'],
  [['https://a.cn/', '--crt', 'x'], '用法：'],
])('%j is refused', (words, reason) => {
  expect(parseLiveOptions(words)).toContain(reason);
});
