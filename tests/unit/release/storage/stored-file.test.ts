import { expect, test } from 'vitest';
import { SHARED_CACHE } from '@/lib/answers/answer-headers';
import { OWN, readSums } from '@/lib/release/folder/sums';
import { stageOf, storedFiles } from '@/lib/release/storage/stored-file';
import { exportFolder } from '@/tests/fixtures/export-folder';

test.each([
  ['assets/core-0123456789.js', 'assets'],
  ['assets/plain.js', 'data'],
  ['notices/a/issues.json', 'data'],
  ['notices/a/index.html', 'pages'],
  ['404.html', 'pages'],
  ['baidu_verify_codeva-0000.html', 'data'],
  ['sitemap.xml', 'maps'],
  ['sitemap-2.xml', 'maps'],
  ['feed/2025-1.atom', 'data'],
  ['bureaus/library/feed.xml', 'maps'],
  ['SHA256SUMS', 'maps'],
])('%s is sent with the %s', (path, stage) => {
  expect(stageOf(path)).toBe(stage);
});

test('what readers can ask for is sent, with type and cache rule; each change gives another stamp', () => {
  const stored = (text: string) => {
    const texts = {
      ...{ '/index.html': text, '/404.html': '', '/a.csv': '' },
      ...{
        '/index.html.br': '',
        '/.nginx/csp.conf': '',
        '/.published.yaml': '',
        '/.well-known/security.txt': '',
      },
    };
    const folder = exportFolder(new Map(Object.entries(texts)));
    return new Map(storedFiles(folder, readSums(folder, OWN)).map((file) => [file.path, file]));
  };
  const [old, fresh] = [stored('旧'), stored('新')];
  expect([...old.keys()].sort()).toEqual(
    ['.well-known/security.txt', '404.html', OWN, 'a.csv', 'index.html'].sort(),
  );
  expect(old.get('a.csv')?.headers).toEqual({
    'content-type': 'text/csv; charset=utf-8',
    'cache-control': SHARED_CACHE,
  });
  expect(old.get('a.csv')?.stamp).toBe(fresh.get('a.csv')?.stamp);
  for (const path of ['index.html', OWN]) expect(old.get(path)?.stamp).not.toBe(fresh.get(path)?.stamp);
});
