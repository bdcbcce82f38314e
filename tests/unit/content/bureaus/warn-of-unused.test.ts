import { expect, test } from 'vitest';
import { warnOfUnused } from '@/lib/content/bureaus/warn-of-unused';
import { Report } from '@/lib/content/fault';
import { bureau, notice } from '@/tests/fixtures/notices/sample';

test('a bureau without notices is pointed out', () => {
  const report = new Report();
  warnOfUnused([bureau, { ...bureau, slug: 'archive', name: '某市档案局' }], [notice([])], 'content', report);
  expect(report.warnings).toEqual([
    {
      file: 'content/bureaus/archive.md',
      message: '某市档案局没有通报。还没有导入的，导入以后就好；不要的请删去这个文件。',
    },
  ]);
});
