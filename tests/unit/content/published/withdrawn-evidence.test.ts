import { expect, test } from 'vitest';
import { withdrawnEvidence } from '@/lib/content/published/withdrawn-evidence';
import { bureau, issue, notice } from '@/tests/fixtures/notices/sample';
import { WITHDRAWAL, WITHDRAWN_FILE } from '@/tests/fixtures/notices/withdrawn-sample';

const update = { date: '2026-05-01', text: '进展。', source: '某市图书局', withdrawnFile: WITHDRAWN_FILE };
const live = { ...notice([issue({ updates: [update] })]), formerly: ['2026-books'] };
const gone = {
  slug: '2024-old',
  bureau,
  bureauName: bureau.name,
  issuer: '某局',
  published: '2024-01-01',
  issues: ['01'],
  withdrawal: { ...WITHDRAWAL, reason: '法院裁判要求撤下' },
};
const of = (texts: Record<string, string>) =>
  withdrawnEvidence({ notices: [live], withdrawnNotices: [gone], published: { pages: [], texts } }).map(
    ({ name, withdrawal, of: { kind, notice: own } }) => [kind, own.slug, name, withdrawal.reason],
  );

test('a withdrawn file has the name of the record, once whatever its notice was called', () => {
  expect(
    of({
      '/notices/2026-books/files/report/report.pdf': '2026-05-01 0123456789abcdef 已撤下',
      '/notices/2026-library/files/report/report.pdf': '2026-05-01 0123456789abcdef 已撤下',
      '/notices/2026-library/files/other/other.pdf': '2026-05-01 ffffffffffffffff',
      '/notices/2026-library/issues/02/': '2026-03-01 0123456789abcdef 已整改',
    }),
  ).toEqual([['file', '2026-library', 'report.pdf', '含有个人信息']]);
});

test('all files of a withdrawn notice went with it', () => {
  expect(of({ '/notices/2024-old/files/a/a.png': '2024-05-01 ffffffffffffffff 已撤下' })).toEqual([
    ['notice', '2024-old', 'a.png', '法院裁判要求撤下'],
  ]);
});

test('without a record nothing is known', () => {
  expect(withdrawnEvidence({ notices: [live], withdrawnNotices: [gone], published: null })).toEqual([]);
});
