import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportedFiles } from '@/lib/export/exported-files';
import { writeFiles } from '../../fixtures/export/write-files';

const FOR_READERS = [
  '404.html',
  'about/index.html',
  'index.html',
  'notices/2025-xuncha/404/index.html',
  'notices/2025-xuncha/notice.txt',
  'robots.txt',
];
const NOT_SERVED = [
  '404/index.html',
  '_not-found/index.html',
  '_not-found/__next._not-found.txt',
  '_next/static/chunks/main.js',
  'index.txt',
  'about/index.txt',
  'about/__next._tree.txt',
  'about/__next.about/__PAGE__.txt',
  '__next.about/__PAGE__.txt',
];

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'exported-'));
  writeFiles(folder, Object.fromEntries([...FOR_READERS, ...NOT_SERVED].map((path) => [path, path])));
});

afterAll(() => rmSync(folder, { recursive: true }));

test('pages and text files are listed, sorted; scripts of Next, flight data and duplicates are not', () => {
  expect(exportedFiles(folder)).toEqual(FOR_READERS);
});

test.each([
  ['with a slash at its end', (path: string) => `${path}/`],
  ['relative, with a dot', (path: string) => `./${relative(process.cwd(), path)}`],
])('the folder may be given %s', (_, write) => {
  expect(exportedFiles(write(folder))).toEqual(FOR_READERS);
});
