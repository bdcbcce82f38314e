import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatPublished } from '@/lib/record/format-published';
import { recordFile } from '@/lib/record/record-file';
import { releasedRecord } from '@/lib/release/record/released-record';
import { exportFolder } from '@/tests/fixtures/export-folder';

const record = { pages: ['/'], texts: { '/a/': '2026-03-01 0000000000000000' } };
const built = (): string => exportFolder(new Map([[`/${recordFile}`, formatPublished(record)]]));

test('the record of a finished folder is read', () => {
  expect(releasedRecord(built())).toEqual(record);
});

test('a folder built before there was a record has none', () => {
  expect(releasedRecord(exportFolder(new Map([['/index.html', '']])))).toBeNull();
});

test('a record that was changed or lost since the build is refused', () => {
  const [changed, lost] = [built(), built()];
  appendFileSync(join(changed, recordFile), '\n');
  rmSync(join(lost, recordFile));
  for (const folder of [changed, lost]) {
    expect(() => releasedRecord(folder)).toThrow(/\.published\.yaml 与 SHA256SUMS 不符：不见了，或者改过。$/);
  }
});
