import { expect, test } from 'vitest';
import { compareFolders } from '@/lib/changes/compare-folders';
import { readFolder } from '@/lib/changes/read-folder';
import { exportFolder } from '@/tests/fixtures/export-folder';
import { issue, notice } from '@/tests/fixtures/notices/sample';
import { smallExport } from '@/tests/fixtures/small-export';

const folderWith = (about: string): string => exportFolder(smallExport([notice([issue()])], { about }));

test('the earlier folder is named by its digest, the later one is read, and they are compared', () => {
  const [since, now] = [folderWith('甲。'), folderWith('乙。')];
  const compared = compareFolders({ since, now });
  expect(compared.since).toBe(readFolder(since).digest);
  expect(compared.after.digest).toBe(readFolder(now).digest);
  expect(compared.changes).toMatchObject([{ kind: 'editorial', before: '甲。', after: '乙。' }]);
});

test('where nothing was published before, everything is new', () => {
  const { since, changes } = compareFolders({ since: null, now: folderWith('甲。') });
  expect(since).toBeNull();
  expect(changes[0]).toMatchObject({ kind: 'notice', where: '/notices/2026-library/' });
});
