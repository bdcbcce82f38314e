import { expect, test } from 'vitest';
import { plainOrigin, shownOrigin } from '@/lib/site-names/origin-names';

test.each([
  ['https://例子.政务', 'https://xn--fsqu00a.xn--zfr164b'],
  ['https://示例司法局.政务:8443', 'https://xn--fsqt1izvie0rhto.xn--zfr164b:8443'],
  ['https://www.example.gov.cn', 'https://www.example.gov.cn'],
  ['http://localhost:3000', 'http://localhost:3000'],
  ['http://[::1]:3000', 'http://[::1]:3000'],
])('%s is stored as %s, and read as it was written', (written, plain) => {
  expect([plainOrigin(written), plainOrigin(plain), shownOrigin(plain)]).toEqual([plain, plain, written]);
});

test.each([
  ...[
    'https://例子.政务/',
    'https://例子。政务',
    'HTTPS://a.example',
    'https://a.example/b',
    'ftp://a.example',
  ],
  ...['https：//a.example', 'a.example', ''],
])('“%s” is no origin', (written) => {
  expect(plainOrigin(written)).toBeNull();
});
