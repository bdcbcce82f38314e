import { expect, test } from 'vitest';
import { checksumOf, withdrawnChecksums } from '@/lib/model/evidence/withdrawn-checksums';
import { evidenceFile } from '@/tests/fixtures/evidence/evidence-file';
import { issue, notice } from '@/tests/fixtures/notices/sample';
import { WITHDRAWAL, WITHDRAWN_FILE } from '@/tests/fixtures/notices/withdrawn-sample';

const update = { date: '2026-05-01', text: '进展。', source: '某市图书局' };

test('the checksum of a file is the beginning of its SHA-256', () => {
  expect(checksumOf(evidenceFile())).toBe('0123456789abcdef');
});

test('files are withdrawn alone, by a mark in an update, or with their issue', () => {
  const own = issue({ updates: [update, { ...update, date: '2026-06-01', withdrawnFile: WITHDRAWN_FILE }] });
  const gone = { id: '03', notice: '2026-library', withdrawal: WITHDRAWAL, files: ['aaaaaaaaaaaaaaaa'] };
  expect([...withdrawnChecksums({ ...notice([own]), withdrawn: [gone] })]).toEqual([
    ['aaaaaaaaaaaaaaaa', WITHDRAWAL],
    ['0123456789abcdef', WITHDRAWAL],
  ]);
});
