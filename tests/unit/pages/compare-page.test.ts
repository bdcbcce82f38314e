import { expect, test } from 'vitest';
import { comparePage, isCompared } from '@/lib/pages/compare-page';
import { notice } from '@/tests/fixtures/notices/sample';
import { siteContent } from '@/tests/fixtures/site-content';

test('one notice is compared with nothing', () => {
  expect(isCompared([notice([])])).toBe(false);
  expect(isCompared([notice([]), notice([])])).toBe(true);
});

test('the page changes with the latest notice and says how many it compares', () => {
  const notices = [{ ...notice([]), published: '2027-01-01' }, notice([])];
  expect(comparePage.changed?.(notices, null)).toBe('2027-01-01');
  expect(comparePage.head(siteContent(notices), null).description).toContain('收录的 2 份通报');
});
