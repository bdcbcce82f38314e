import { expect, test } from 'vitest';
import { markWithdrawn, withdrawnAddresses } from '@/lib/content/published/withdrawn-addresses';
import { bureau, issue } from '@/tests/fixtures/notices/sample';
import {
  WITHDRAWAL,
  WITHDRAWN_FILE,
  withdrawnNotice,
  withoutMeasure,
} from '@/tests/fixtures/notices/withdrawn-sample';

const erratum = {
  date: '2026-04-01',
  from: '〔已撤下〕',
  to: '〔措施02-m1已撤下〕',
  reason: '〔已随措施02-m1撤下〕',
};
const own = { ...withoutMeasure(), errata: [erratum] };
const renamed = { ...withdrawnNotice([own]), formerly: ['2026-books'] };
const whole = {
  slug: '2024-old',
  bureau,
  bureauName: bureau.name,
  issuer: '某局',
  published: '2024-01-01',
  issues: ['01'],
  withdrawal: WITHDRAWAL,
};
const isWithdrawn = withdrawnAddresses([renamed], [whole]);

test.each([
  ['/notices/2026-library/', false],
  ['/notices/2026-library/issues/02/', false],
  ['/notices/2026-library/issues/02/#m1', true],
  ['/notices/2026-library/issues/02/#m2', false],
  ['/notices/2026-library/issues/02/#e-1', true],
  ['/notices/2026-books/issues/03/#m1', true],
  ['/notices/2024-old/issues/01/#m1', true],
  ['/notices/unknown/', false],
  ['/about/', false],
])('%s is withdrawn: %s', (address, expected) => {
  expect(isWithdrawn(address)).toBe(expected);
});

test('a file is found by its recorded checksum, whatever its name', () => {
  const update = { date: '2026-05-01', text: '进展。', source: '某局', withdrawnFile: WITHDRAWN_FILE };
  const isGone = withdrawnAddresses([withdrawnNotice([issue({ updates: [update] })])], []);
  const address = '/notices/2026-library/files/report/report.pdf';
  expect(isGone(address, '2026-05-01 0123456789abcdef')).toBe(true);
  expect(isGone(address, '2026-05-01 ffffffffffffffff')).toBe(false);
  expect(isGone('/notices/2026-library/issues/02/#u-2026-05-01', '2026-05-01 0123456789abcdef')).toBe(false);
});

test('the record keeps day and hash', () => {
  const texts = {
    '/notices/2026-library/issues/03/': '2026-03-01 0123456789abcdef 已整改',
    '/notices/2026-library/issues/02/': '2026-03-01 0123456789abcdef 已整改',
  };
  expect(markWithdrawn({ pages: ['/'], texts }, isWithdrawn)).toEqual({
    pages: ['/'],
    texts: { ...texts, '/notices/2026-library/issues/03/': '2026-03-01 0123456789abcdef 已撤下' },
  });
});
