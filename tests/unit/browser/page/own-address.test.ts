import { expect, test } from 'vitest';
import { ownAddress } from '@/browser/page/own-address';

const LIST = 'https://books.example/notices/2026-library/issues/';

test.each([
  // WeChat
  [`${LIST}02/?from=singlemessage&isappinstalled=0&scene=1&clicktime=1700000000#m2`, `${LIST}02/#m2`],
  [`${LIST}?status=incomplete&nsukey=a%3D%3D`, `${LIST}?status=incomplete`],
  [
    `${LIST}?utm_source=mail&q=%E5%85%AC%E8%AF%81&reason=staffing`,
    `${LIST}?q=%E5%85%AC%E8%AF%81&reason=staffing`,
  ],
  [`${LIST}?theme=1&notice=2026-library`, `${LIST}?notice=2026-library&theme=1`],
  [`${LIST}?from=timeline`, LIST],
  ['https://books.example:8443/', 'https://books.example:8443/'],
])('of %s only %s is copied', (opened, copied) => {
  expect(ownAddress(new URL(opened))).toBe(copied);
});
