import { expect, test } from 'vitest';
import { plainHost } from '@/lib/site-names/plain-host';

test.each([
  ['例子.政务', 'xn--fsqu00a.xn--zfr164b'],
  ['例子.政务:8443', 'xn--fsqu00a.xn--zfr164b:8443'],
  ['www.gov.cn', 'www.gov.cn'],
  ['WWW.gov.cn', 'WWW.gov.cn'],
  ['例子。政务', '例子。政务'],
  ['例子.政务/通报', '例子.政务/通报'],
])('%s is %s', (written, plain) => {
  expect(plainHost(written)).toBe(plain);
});
