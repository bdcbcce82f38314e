import { expect, test } from 'vitest';
import { dated } from '@/browser/page/tools';
import { ACCESS_DATE, noticeCitation } from '@/lib/data/citation';
import { notice, site } from '@/tests/fixtures/notices/sample';

test('a citation gets the access date in Beijing', () => {
  const citation = noticeCitation(site, notice([]));
  const text = dated(citation, new Date('2026-11-24T16:30:00Z'));
  expect(text).toBe(citation.replace(`[${ACCESS_DATE}]`, '[2026-11-25]'));
  expect(text).toContain('(2026-03-01)[2026-11-25]');
});
