import { expect, test } from 'vitest';
import { shownUrl } from '@/lib/site-names/shown-url';

test('people read a Chinese domain in Chinese, with the base path', () => {
  const site = { origin: 'https://xn--fsqu00a.xn--zfr164b', basePath: '/x' };
  expect(shownUrl(site, '/about/')).toBe('https://例子.政务/x/about/');
});
