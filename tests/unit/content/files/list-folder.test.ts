import { expect, test } from 'vitest';
import { Report } from '@/lib/content/fault';
import { listFolder } from '@/lib/content/files/list-folder';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

function list(path: string) {
  const report = new Report();
  const entries = listFolder(temporaryFolder({ 'a/b.txt': '甲', 'a/c/d.txt': '乙' }), path, report);
  return { names: entries.map(({ name }) => name).sort(), faults: report.faults };
}

test('files and folders directly in a folder are listed', () => {
  expect(list('a')).toEqual({ names: ['b.txt', 'c'], faults: [] });
});

test.each(['x', 'a/b.txt/x'])('%s does not exist, which is no fault', (path) => {
  expect(list(path)).toEqual({ names: [], faults: [] });
});

test('a file in the place of a folder is a fault', () => {
  expect(list('a/b.txt')).toEqual({
    names: [],
    faults: [{ file: 'a/b.txt', message: '这里应当是文件夹，却是文件。请把它移走或改名，再建这个文件夹。' }],
  });
});
