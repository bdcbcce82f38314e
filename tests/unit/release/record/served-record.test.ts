import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatPublished } from '@/lib/record/format-published';
import { recordFile } from '@/lib/record/record-file';
import { OWN, readIfThere, releaseName } from '@/lib/release/folder/sums';
import { servedRecord } from '@/lib/release/record/served-record';
import { exportFolder } from '@/tests/fixtures/export-folder';

const record = { pages: ['/'], texts: { '/a/': '2026-03-01 aaaaaaaaaaaaaaaa 已整改' } };
const built = (files: [string, string][]): { folder: string; name: string } => {
  const folder = exportFolder(new Map([['/index.html', '首页'], ...files]));
  return { folder, name: releaseName(readIfThere(join(folder, OWN)) ?? '') };
};

test('the record of the live release is read', () => {
  const { folder, name } = built([[`/${recordFile}`, formatPublished(record)]]);
  expect(servedRecord(folder, name)).toEqual(record);
});

test('there is none in a release of an older program', () => {
  const { folder, name } = built([]);
  expect(servedRecord(folder, name)).toBe('none');
});

test('it is damaged where the record or the list of files is not as it was built', () => {
  const { folder, name } = built([[`/${recordFile}`, formatPublished(record)]]);
  expect(servedRecord(folder, 'ffffffffffffffff')).toBe('damaged');
  appendFileSync(join(folder, recordFile), '\n');
  expect(servedRecord(folder, name)).toBe('damaged');
});
