import { expect, test } from 'vitest';
import { addressAnswers } from '@/lib/answers/address-answers';

const row = (path: string, files: string[]) =>
  addressAnswers(new Set(files)).find((answer) => answer.path === path);

test('no address stands in the table twice', () => {
  const paths = addressAnswers(new Set()).map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
});

test('the contact for faults is there only if the build has it', () => {
  const path = '/.well-known/security.txt';
  expect(row(path, [])?.status.server).toBe(404);
  expect(row(path, ['.well-known/security.txt'])?.status.server).toBe(200);
});

test('what lies in a withdrawn folder is gone, with its own file as the body where there is one', () => {
  const files = ['a/.withdrawn', 'a/index.html', 'a/index.html.br', 'a/issue.json', 'a/b/index.html'];
  const found = addressAnswers(new Set(files)).filter(({ status }) => status.server === 410);
  expect(found.map(({ path, file, status }) => [path, file, status.storage])).toEqual([
    ['/a/index.html', 'a/index.html', 200],
    ['/a/issue.json', 'a/issue.json', 200],
    ['/a/', 'a/index.html', 200],
    ['/a/no-such-file.jpg', 'a/index.html', 404],
  ]);
  expect(row('/a/.withdrawn', files)?.status).toEqual({ server: 404, storage: 404 });
});
