import { expect, test } from 'vitest';
import { evidenceDigest } from '@/lib/content/published/evidence-digest';
import { publishable } from '@/lib/content/published/publishable';
import { evidenceFile } from '@/tests/fixtures/evidence/evidence-file';
import { issue, notice } from '@/tests/fixtures/notices/sample';
import { WITHDRAWAL } from '@/tests/fixtures/notices/withdrawn-sample';

test.each([
  ['name', { name: 'b.pdf' }],
  ['title', { title: '验收意见' }],
  ['bytes', { sha256: 'f'.repeat(64) }],
])('another %s gives another digest', (_, changes) => {
  expect(evidenceDigest(evidenceFile(changes))).not.toBe(evidenceDigest(evidenceFile()));
});

test('with the digest in place of its file, an update keeps the value that is recorded', () => {
  const update = { date: '2026-05-01', text: '进展。', source: '某市图书局' };
  const recorded = (entry: typeof update): string | undefined =>
    publishable([notice([issue({ updates: [entry] })])]).texts[
      '/notices/2026-library/issues/02/#u-2026-05-01'
    ];
  const file = evidenceFile();
  const withdrawnFile = { ...WITHDRAWAL, checksum: '0123456789abcdef', record: evidenceDigest(file) };
  const before = recorded({ ...update, ...{ file } });
  expect(recorded({ ...update, ...{ withdrawnFile } })).toBe(before);
  expect(recorded({ ...update, text: '新的进展。', ...{ withdrawnFile } })).not.toBe(before);
});
