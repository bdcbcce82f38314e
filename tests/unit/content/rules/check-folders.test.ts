import { expect, test } from 'vitest';
import { Report } from '@/lib/content/fault';
import type { FolderEntry } from '@/lib/content/files/list-folder';
import { checkCopies, checkNoticeFolder, noticeNames } from '@/lib/content/rules/check-folders';
import { issue, notice } from '@/tests/fixtures/notices/sample';

const entry = (name: string, isFolder: boolean): FolderEntry => ({ name, isDirectory: () => isFolder });
const folder = (name: string): FolderEntry => entry(name, true);
const file = (name: string): FolderEntry => entry(name, false);
const UNREAD = '这里的文件没有读，也不会公开。要留着的，请移到 content 之外。';

test('the notices are the folders whose names can be addresses, in order', () => {
  const report = new Report();
  const entries = [folder('2026-library'), folder('2025-archive'), folder('2025 馆'), file('备份.docx')];
  expect(noticeNames(entries, 'content/notices', report)).toEqual(['2025-archive', '2026-library']);
  expect(report.faults).toEqual([
    {
      file: 'content/notices/2025 馆',
      message:
        '文件夹名会成为网址，只能用小写字母、数字和减号，例如 2025-xuncha。请改名；不是通报的，请移出 notices。',
    },
  ]);
  expect(report.warnings).toEqual([{ file: 'content/notices/备份.docx', message: UNREAD }]);
});

test('what is not read in the folder of a notice is warned of', () => {
  const report = new Report();
  const known = [file('notice.md'), file('source.txt'), folder('sections'), folder('issues')];
  checkNoticeFolder([...known, file('notice2.md'), folder('旧稿')], 'notices/2026-library', report);
  expect(report.warnings).toEqual([
    { file: 'notices/2026-library/notice2.md', message: UNREAD },
    {
      file: 'notices/2026-library/旧稿',
      message: '这个文件夹里的文件没有读，也不会公开。要留着的，请移到 content 之外。',
    },
  ]);
  expect(report.faults).toEqual([]);
});

test('two notices with one source are a copy, and the fault names the first', () => {
  const report = new Report();
  const other = { ...notice([issue()]), slug: '2027-museum', sourceSha256: '1'.repeat(64) };
  const copy = { ...notice([issue()]), slug: '2026-copy' };
  checkCopies([notice([issue()]), other, copy], 'content', report);
  expect(report.faults).toEqual([
    {
      file: 'content/notices/2026-copy/notice.md',
      field: 'sourceSha256',
      message: '与 2026-library 是同一份原文（sourceSha256 相同），多半是复制出来的文件夹。请删去一个。',
    },
  ]);
});
