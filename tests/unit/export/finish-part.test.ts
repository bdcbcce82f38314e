import { expect, test } from 'vitest';
import { finishPart } from '@/lib/export/finish-part';
import { compress } from '@/lib/export/served/compress';
import { createServedFiles } from '@/lib/export/served/served-files';
import { exportedPage } from '@/tests/fixtures/export/exported-page';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

const tools = {
  basePath: '',
  names: [],
  sizes: new Map([['/a.zip', 3]]),
  boot: '',
  scriptPath: async (name: string) => `/${name}.js`,
  readStyles: () => '',
  prune: async () => '',
};

test('it returns every file with its copies, and the scripts that the pages ask for, each once', async () => {
  const asks = exportedPage({
    body: '<p data-script="contents" data-lazy-script="moved" data-withdrawn="true"></p>',
  });
  const exported = temporaryFolder({ 'a/index.html': asks, 'a/b/index.html': asks, 'a/c.txt': 'c' });
  const written: string[] = [];
  const served = createServedFiles(compress, (path) => written.push(path));
  const pages = ['a/b/index.html', 'a/c.txt', 'a/index.html'];
  const added = [{ path: 'a.zip', make: () => Buffer.from('zip') }];
  const { files, scripts } = await finishPart({ exported, pages, added }, served, tools);
  expect(files.map(({ path }) => path).sort()).toEqual(
    [
      'a.zip',
      ...['a/.withdrawn', 'a/b/.withdrawn'],
      ...['a/b/index.html', 'a/c.txt', 'a/index.html'].flatMap((path) => [path, `${path}.br`, `${path}.gz`]),
    ].sort(),
  );
  expect(files.map(({ path }) => path).sort()).toEqual(written.sort());
  expect([...scripts].sort()).toEqual(['contents', 'core', 'moved']);
});
