import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFolder } from '@/lib/changes/read-folder';
import { exportFolder } from '@/tests/fixtures/export-folder';
import { issue, notice } from '@/tests/fixtures/notices/sample';
import { smallExport } from '@/tests/fixtures/small-export';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

const files = smallExport([notice([issue()])]);

test('a finished folder is read with the name it has as a release', () => {
  const { site, digest } = readFolder(exportFolder(files));
  expect(digest).toMatch(/^[0-9a-f]{16}$/);
  expect([...site.files.keys()].sort()).toEqual([...files.keys()].sort());
  expect(readFolder(exportFolder(files, 'current/')).digest).toBe(digest);
});

test('a folder without a list, or with a file that differs from it, is refused', () => {
  const empty = temporaryFolder();
  expect(() => readFolder(empty)).toThrow(`${empty}：里面没有 SHA256SUMS，不是 out/，也不是一次发布。`);
  const damaged = exportFolder(files);
  writeFileSync(join(damaged, 'share.png'), '另一张图');
  rmSync(join(damaged, 'feed.xml'));
  expect(() => readFolder(damaged)).toThrow(
    '文件与 SHA256SUMS 不符（缺少 feed.xml、改动过 share.png），不能比较。',
  );
});
