import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newFolder, swapFolder } from '@/lib/export/replace-folder';
import { writeFiles } from '../../fixtures/export/write-files';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'swap-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const swap = () => swapFolder(join(folder, 'out.new'), join(folder, 'out'));
const served = () => readFileSync(join(folder, 'out/index.html'), 'utf8');

test('the first build is moved into place', () => {
  writeFiles(folder, { 'out.new/index.html': '新' });
  swap();
  expect([served(), readdirSync(folder)]).toEqual(['新', ['out']]);
});

test('a later build replaces the earlier one completely', () => {
  writeFiles(folder, { 'out.new/index.html': '新', 'out/index.html': '旧', 'out/gone.html': '旧' });
  swap();
  expect([served(), readdirSync(join(folder, 'out')), readdirSync(folder)]).toEqual([
    '新',
    ['index.html'],
    ['out'],
  ]);
});

test('leftovers of an interrupted build do no harm', () => {
  writeFiles(folder, { 'out.new/index.html': '新', 'out/index.html': '旧', 'out.old/index.html': '更旧' });
  swap();
  expect([served(), readdirSync(folder)]).toEqual(['新', ['out']]);
});

test('the earlier build stays if there is no new one', () => {
  writeFiles(folder, { 'out/index.html': '旧' });
  expect(swap).toThrow('ENOENT');
  expect([served(), readdirSync(folder)]).toEqual(['旧', ['out']]);
});

test('files are written with their folders, and leftovers of an interrupted run are not', () => {
  writeFiles(folder, { 'out.new/left.html': '残', 'out/index.html': '旧' });
  const fresh = newFolder(join(folder, 'out'));
  fresh.write('a/b/index.html', Buffer.from('新'));
  fresh.write('a/b/more.html', Buffer.from('新'));
  expect(served()).toBe('旧');
  fresh.replace();
  expect(readdirSync(join(folder, 'out'), { recursive: true }).sort()).toEqual([
    'a',
    'a/b',
    'a/b/index.html',
    'a/b/more.html',
  ]);
  expect(readdirSync(folder)).toEqual(['out']);
});
