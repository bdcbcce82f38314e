import { expect, test } from 'vitest';
import { publishable } from '@/lib/content/published/publishable';
import { withdrawnAddresses } from '@/lib/content/published/withdrawn-addresses';
import { readContent } from '@/lib/content/read-content';
import { REAL_CONTENT } from '@/tests/fixtures/notices/real-content';

const { notices, withdrawnNotices, published } = readContent(REAL_CONTENT);

test('everything that is recorded is still published or withdrawn', () => {
  if (published === null) throw new Error('nothing is recorded');
  const now = publishable(notices);
  const isWithdrawn = withdrawnAddresses(notices, withdrawnNotices);
  const texts = Object.entries(published.texts);
  const leadsToWithdrawn = (page: string): boolean =>
    texts.some(([address, value]) => address.startsWith(page) && isWithdrawn(address, value));
  const lost = published.pages.filter((page) => !now.pages.includes(page));
  expect(lost.filter((page) => !isWithdrawn(page) && !leadsToWithdrawn(page))).toEqual([]);
  for (const [address, value] of texts) {
    if (isWithdrawn(address, value)) expect(value, address).toMatch(/ 已撤下$/);
    else expect(now.texts[address], address).toBe(value);
  }
});

test('an issue is recorded with the day of its notice and the status that it was given', () => {
  expect(published?.texts['/notices/2025-xuncha/issues/41/']).toMatch(/^2025-02-17 [0-9a-f]{16} 未完成整改$/);
});
