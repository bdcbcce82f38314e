import { expect, test } from 'vitest';
import { feedEntries } from '@/lib/data/feed/feed-entries';
import { siteAuthor } from '@/lib/data/site-author';
import { bureau, issue, notice, site } from '@/tests/fixtures/notices/sample';
import { WITHDRAWAL, withdrawnNotice } from '@/tests/fixtures/notices/withdrawn-sample';

const official = { ...site, official: true };

test('a copy answers for its own additions, on an official site the bureau does', () => {
  expect(siteAuthor(site)).toBe('某市图书局 巡察整改公开');
  expect(siteAuthor(official)).toBe('某市图书局');
});

const erratum = { date: '2026-06-01', from: '30小时', to: '36小时', reason: '录入时抄错。' };
const corrected = notice([issue({ errata: [erratum] })]);
const gone = {
  slug: '2024-old',
  bureau,
  bureauName: bureau.name,
  issuer: '某局党组',
  published: '2024-01-01 09:00',
  issues: ['01'],
  withdrawal: WITHDRAWAL,
};

test.each([
  ['an erratum', [corrected], []],
  ['the withdrawal of an issue', [withdrawnNotice()], []],
  ['the withdrawal of a notice', [notice([])], [gone]],
])(
  'in the feed the author of %s is the site of a copy, the bureau of an official site',
  (_, notices, withdrawn) => {
    const authorOf = (one: typeof site): string | undefined =>
      feedEntries(one, notices, withdrawn).find(({ id }) => /erratum|withdrawal/.test(id))?.author;
    expect(authorOf(site)).toBe('某市图书局 巡察整改公开');
    expect(authorOf(official)).toBe('某市图书局');
  },
);
