import { expect, test } from 'vitest';
import { toEvidenceRecord } from '@/lib/data/records/to-evidence-record';
import { evidenceRecordSchema } from '@/lib/data/schema/evidence-record-schema';
import { evidenceFile } from '@/tests/fixtures/evidence/evidence-file';
import { site } from '@/tests/fixtures/notices/sample';

const update = { date: '2026-04-01', text: '进展。', source: '某市图书局', file: evidenceFile() };
const record = toEvidenceRecord(site, { slug: '2026-library' }, update);
const fits = (changes: object): boolean =>
  evidenceRecordSchema.safeParse({ ...record, file: { ...record?.file, ...changes } }).success;

test('a record as it is published fits, and no part may be left out', () => {
  expect(evidenceRecordSchema.parse(record)).toEqual(record);
  expect(evidenceRecordSchema.safeParse({ file: null, link: null, withdrawn: null }).success).toBe(true);
  expect(evidenceRecordSchema.safeParse({ file: null, link: null }).success).toBe(false);
});

test.each([
  ['a short checksum', { sha256: '0'.repeat(63) }],
  ['a checksum in capitals', { sha256: 'A'.repeat(64) }],
  ['an empty file', { bytes: 0 }],
  ['a path without host', { url: '/notices/2026-library/files/report/report.pdf' }],
  ['an empty title', { title: '' }],
  ['a field more', { name: 'report.pdf' }],
])('%s does not fit', (_, changes) => {
  expect(fits(changes)).toBe(false);
});
