import { expect, test } from 'vitest';
import { hostOf } from '@/lib/check-live/host-of';

test.each([
  ['https://[::1]:8443/', '::1'],
  ['https://www.example.gov.cn/x/', 'www.example.gov.cn'],
])('the host of %s is %s', (address, host) => {
  expect(hostOf(new URL(address))).toBe(host);
});
