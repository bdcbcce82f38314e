import { expect, test } from 'vitest';
import { toEvidenceRecord } from '@/lib/data/records/to-evidence-record';
import { evidenceRecordSchema } from '@/lib/data/schema/evidence-record-schema';
import { site } from '@/tests/fixtures/notices/sample';
import { WITHDRAWAL, WITHDRAWN_FILE } from '@/tests/fixtures/notices/withdrawn-sample';

const update = { date: '2026-05-01', text: '进展。', source: '某市图书局' };
const at = { slug: '2026-library' };

test('a withdrawn file leaves when and why, and no digest', () => {
  const record = toEvidenceRecord(site, at, { ...update, withdrawnFile: WITHDRAWN_FILE });
  expect(record).toEqual({ file: null, link: null, withdrawn: { ...WITHDRAWAL, basis: null } });
  expect(evidenceRecordSchema.safeParse(record).success).toBe(true);
});

test('an update without evidence has none', () => {
  expect(toEvidenceRecord(site, at, update)).toBeNull();
});
