import { lstatSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replaceFile } from '@/lib/content/files/replace-file';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

test('a file is written or replaced, and nothing else is left', () => {
  const folder = temporaryFolder();
  replaceFile(join(folder, 'a.yaml'), '一');
  replaceFile(join(folder, 'a.yaml'), '二');
  expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('二');
  expect(readdirSync(folder)).toEqual(['a.yaml']);
});

test.skipIf(process.platform === 'win32')(
  'it is replaced by a rename, so that what was there is never half',
  () => {
    const folder = temporaryFolder({ 'old.yaml': '原来的' });
    symlinkSync('old.yaml', join(folder, 'a.yaml'));
    replaceFile(join(folder, 'a.yaml'), '新的');
    expect(lstatSync(join(folder, 'a.yaml')).isSymbolicLink()).toBe(false);
    expect(readFileSync(join(folder, 'old.yaml'), 'utf8')).toBe('原来的');
  },
);

test('what a killed run has left is replaced', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, '.a.yaml.new'), '一半');
  replaceFile(join(folder, 'a.yaml'), '新的');
  expect(readdirSync(folder)).toEqual(['a.yaml']);
});

test('what cannot be finished leaves the old file and nothing beside it', () => {
  const folder = temporaryFolder({ 'a.yaml/inside': '原来的' });
  expect(() => replaceFile(join(folder, 'a.yaml'), '新的')).toThrow();
  expect(readdirSync(folder)).toEqual(['a.yaml']);
});
