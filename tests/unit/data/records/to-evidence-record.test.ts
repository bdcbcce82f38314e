import { expect, test } from 'vitest';
import { toEvidenceRecord } from '@/lib/data/records/to-evidence-record';
import { evidenceFile } from '@/tests/fixtures/evidence/evidence-file';
import { site } from '@/tests/fixtures/notices/sample';

const update = { date: '2026-04-01', text: '进展。', source: '某市图书局' };
const link = { address: 'https://www.example.gov.cn/a.html', title: '公示' };
const record = (evidence: object) =>
  toEvidenceRecord(site, { slug: '2026-library' }, { ...update, ...evidence });

const FILE = {
  url: 'https://books.example/notices/2026-library/files/report/report.pdf',
  page: 'https://books.example/notices/2026-library/files/report/',
  title: '验收报告',
  type: 'application/pdf',
  bytes: 1_300_000,
  sha256: '0123456789abcdef'.repeat(4),
};
const LINK = { url: 'https://www.example.gov.cn/a.html', title: '公示' };

test.each([
  ['a file', { file: evidenceFile() }, { file: FILE, link: null, withdrawn: null }],
  ['a link', { link }, { file: null, link: LINK, withdrawn: null }],
  ['both', { file: evidenceFile(), link }, { file: FILE, link: LINK, withdrawn: null }],
  ['none', {}, null],
])('an update with %s', (_, evidence, expected) => {
  expect(record(evidence)).toEqual(expected);
});

test('the type follows from the ending', () => {
  expect(record({ file: evidenceFile({ name: 'a.jpg' }) })?.file?.type).toBe('image/jpeg');
});
