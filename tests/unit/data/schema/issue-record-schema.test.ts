import { expect, test } from 'vitest';
import { toIssueRecord } from '@/lib/data/records/to-issue-record';
import { issueRecordSchema } from '@/lib/data/schema/issue-record-schema';
import { notice, site, unfinished } from '@/tests/fixtures/notices/sample';

const one = unfinished();
const record = toIssueRecord(site, notice([one]), one);
const faultsOf = (changes: object): string[] =>
  issueRecordSchema.safeParse({ ...record, ...changes }).error?.issues.map(({ path }) => path.join('.')) ??
  [];

const [remaining] = record.remaining;
const [target] = record.targets;

test('an issue as the site writes it fits', () => {
  expect(faultsOf({})).toEqual([]);
});

test.each([
  ['an address that no browser opens', { url: 'ftp://books.example/' }, 'url'],
  ['a month that does not exist', { targets: [{ ...target, month: '2026-13' }] }, 'targets.0.month'],
  ['a day as target', { targets: [{ ...target, month: '2026-06-30' }] }, 'targets.0.month'],
  ['what remains without a reason', { remaining: [{ ...remaining, reasons: [] }] }, 'remaining.0.reasons'],
  ['an empty text for a heading that is missing', { area: '' }, 'area'],
  ['a label in place of the code', { given: { code: '已整改', label: '已整改' } }, 'given.code'],
])('%s is refused', (_, changes, field) => {
  expect(faultsOf(changes)).toEqual([field]);
});

test('an issue without a printed number has an empty one, and a heading that is missing is null', () => {
  expect(faultsOf({ printedNumber: '', chapter: null, area: null, theme: null })).toEqual([]);
});

test('a deadline ends in a month or on a day, or its words do not say when', () => {
  for (const until of ['2026-06', '2026-06-30', null])
    expect(faultsOf({ deadline: { words: '六月底前', until } })).toEqual([]);
  expect(faultsOf({ deadline: { words: '六月底前', until: '2026' } })).toEqual(['deadline.until']);
});
