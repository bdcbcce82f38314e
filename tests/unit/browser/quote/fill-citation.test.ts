import { expect, test } from 'vitest';
import { fillCitation } from '@/browser/quote/fill-citation';
import { ACCESS_DATE, issueCitation, noticeCitation } from '@/lib/data/citation';
import { issue, notice, site } from '@/tests/fixtures/notices/sample';

const NOW = new Date('2026-11-24T16:30:00Z');
const BUILT = 'https://books.example/notices/2026-library/';

test('a citation gets the day of access in Beijing', () => {
  const citation = noticeCitation(site, notice([]));
  const text = fillCitation(citation, BUILT, { address: BUILT, name: '' }, NOW);
  expect(text).toBe(citation.replace(`[${ACCESS_DATE}]`, '[2026-11-25]'));
  expect(text).toContain('(2026-03-01)[2026-11-25]');
});

test('it names the measure, and the address that the page is at', () => {
  const citation = issueCitation(site, notice([issue()]), issue());
  const place = { address: 'https://www.example.gov.cn/x/issues/02/#m1', name: '整改情况“一是”' };
  const text = fillCitation(citation, `${BUILT}issues/02/`, place, NOW);
  expect(text).toMatch(/：问题 2 开放时间偏短：整改情况“一是”\[EB\/OL\]\./);
  expect(text).toMatch(/\[2026-11-25\]\. https:\/\/www\.example\.gov\.cn\/x\/issues\/02\/#m1\.$/);
  expect(text).not.toContain('books.example');
});
