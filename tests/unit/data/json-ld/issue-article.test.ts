import { expect, test } from 'vitest';
import { issueArticle } from '@/lib/data/json-ld/issue-article';
import { issue, notice, site } from '@/tests/fixtures/notices/sample';

const updated = issue({ updates: [{ date: '2026-05-01', text: '进展。', source: '某市图书局' }] });

test('an issue is a part of its notice', () => {
  expect(issueArticle(site, notice([issue()]), issue())).toEqual({
    '@type': 'Article',
    '@id': 'https://books.example/notices/2026-library/issues/02/',
    headline: '开放时间偏短',
    datePublished: '2026-03-01T09:00+08:00',
    isPartOf: { '@id': 'https://books.example/notices/2026-library/' },
  });
});

test('an issue with a later publication shows its date', () => {
  expect(issueArticle(site, notice([updated]), updated)).toMatchObject({
    datePublished: '2026-03-01T09:00+08:00',
    dateModified: '2026-05-01',
  });
});
