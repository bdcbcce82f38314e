import { expect, test } from 'vitest';
import { readContent } from '@/lib/content/open-content';
import { publishable } from '@/lib/content/published/publishable';
import { withdrawnAddresses } from '@/lib/content/published/withdrawn-addresses';
import { REAL_CONTENT } from '@/tests/fixtures/notices/real-content';

const { notices, withdrawnNotices, published } = readContent(REAL_CONTENT);

test('everything that is recorded is still published or withdrawn', () => {
  if (published === null) throw new Error('nothing is recorded');
  const now = publishable(notices);
  expect(now.pages).toEqual(expect.arrayContaining(published.pages));
  const isWithdrawn = withdrawnAddresses(notices, withdrawnNotices);
  for (const [address, value] of Object.entries(published.texts)) {
    if (isWithdrawn(address)) expect(value, address).toMatch(/ 已撤下$/);
    else expect(now.texts[address], address).toBe(value);
  }
});

test('an issue is recorded with the day of its notice and the status that it was given', () => {
  expect(published?.texts['/notices/2025-xuncha/issues/41/']).toMatch(/^2025-02-17 [0-9a-f]{16} 未完成整改$/);
});
