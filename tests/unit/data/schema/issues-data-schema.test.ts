import { expect, test } from 'vitest';
import { toIssuesData } from '@/lib/data/records/to-issues-data';
import { issuesDataSchema } from '@/lib/data/schema/issues-data-schema';
import { issue, notice, site } from '@/tests/fixtures/notices/sample';

const whole = notice([issue()]);
const data = toIssuesData(site, whole, whole.issues);
const faultsOf = (changes: object, ofNotice: object = {}): string[] =>
  issuesDataSchema
    .safeParse({ ...data, ...changes, notice: { ...data.notice, ...ofNotice } })
    .error?.issues.map(({ path }) => path.join('.')) ?? [];

test('the time of publication says its zone, or is a day', () => {
  expect(faultsOf({}, { published: '2026-03-01T09:00:00+08:00' })).toEqual([]);
  expect(faultsOf({}, { published: '2026-03-01' })).toEqual([]);
  expect(faultsOf({}, { published: '2026-03-01T09:00:00' })).toEqual(['notice.published']);
});

test('source and signature may be missing, the day up to which the notice holds may not', () => {
  expect(faultsOf({}, { source: null, signed: null })).toEqual([]);
  expect(faultsOf({}, { asOf: null })).toEqual(['notice.asOf']);
});

test('data never stand without their caveats or without an issue', () => {
  expect(faultsOf({ notes: [] })).toEqual(['notes']);
  expect(faultsOf({ issues: [] })).toEqual(['issues']);
});
