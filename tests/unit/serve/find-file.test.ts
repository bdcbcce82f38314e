import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { encodingsBeside, fileInside, findFile } from '@/lib/serve/find-file';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

test.each([
  [[], true, 'file'],
  [['about'], true, 'file'],
  [['about'], false, 'folder'],
  [['a.csv'], false, 'file'],
  [['a.csv'], true, 'nothing'],
  [['empty'], true, 'nothing'],
  [['a.csv', 'more'], false, 'nothing'],
] as const)('the look-up of %j with slash %s finds a %s', async (segments, slash, kind) => {
  const root = temporaryFolder({
    'index.html': '',
    '404.html': '',
    'about/index.html': '',
    'a.csv': '',
    'a.csv.br': '',
    'empty/more/a.txt': '',
  });
  expect((await findFile(root, segments, slash)).kind).toBe(kind);
});

test('the encodings are those of the compressed copies', async () => {
  const root = temporaryFolder({ 'a.csv': '', 'a.csv.gz': '', 'b.csv': '' });
  const names = async (path: string): Promise<string[]> =>
    (await encodingsBeside(root, join(root, path))).map(({ name }) => name);
  expect([await names('a.csv'), await names('b.csv')]).toEqual([['gzip'], []]);
});

test.skipIf(process.platform === 'win32')(
  'a link may lead to a file of the folder, not out of it',
  async () => {
    const outside = temporaryFolder({ 'secret.txt': '' });
    const root = temporaryFolder({ 'a.txt': '' });
    symlinkSync(join(outside, 'secret.txt'), join(root, 'out.txt'));
    symlinkSync(join(root, 'a.txt'), join(root, 'in.txt'));
    expect(await fileInside(root, join(root, 'out.txt'))).toBe(null);
    expect(await fileInside(root, join(root, 'in.txt'))).toBe(join(root, 'in.txt'));
  },
);
