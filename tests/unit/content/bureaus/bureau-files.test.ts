import { expect, test } from 'vitest';
import { bureauFiles } from '@/lib/content/bureaus/bureau-files';
import { Report } from '@/lib/content/fault';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

function read(files: Record<string, string>) {
  const report = new Report();
  const slugs = bureauFiles(temporaryFolder(files), 'content/bureaus', report);
  return { slugs, faults: report.faults.map(({ file, message }) => `${file} ${message}`) };
}

test('the files give their names in order, and what programs leave is passed over', () => {
  expect(
    read({ 'content/bureaus/b.md': '', 'content/bureaus/a.md': '', 'content/bureaus/.c.md': '' }),
  ).toEqual({
    slugs: ['a', 'b'],
    faults: [],
  });
});

test.each(['图书馆.md', 'Library.md', 'library.txt', 'con.md'])('the name %s makes no address', (name) => {
  const { faults } = read({ [`content/bureaus/${name}`]: '' });
  expect(faults).toEqual([expect.stringMatching(/^content\/bureaus\/.* 文件名会成为网址/)]);
});

test('a folder is no bureau', () => {
  expect(read({ 'content/bureaus/library/a.md': '' }).faults).toEqual([
    'content/bureaus/library 这里应当是文件，却是文件夹。请把它移走。',
  ]);
});

test('without any file the cure is named, that of old content too', () => {
  expect(read({ 'content/site.yaml': '' }).faults).toEqual([
    'content/bureaus 没有单位。请为发布通报的单位建一个文件，例如 shilishi-danganju.md；site.yaml 里还写着 bureau 和 contact 的，运行 npm run migrate。',
  ]);
});
