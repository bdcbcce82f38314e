import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { swapFolder } from '@/lib/export/swap-folder';
import { writeFiles } from '../../fixtures/export/write-files';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'swap-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const swap = () => swapFolder(join(folder, 'out.new'), join(folder, 'out'));
const served = () => readFileSync(join(folder, 'out/index.html'), 'utf8');

test('the first build is put in place', () => {
  writeFiles(folder, { 'out.new/index.html': '新' });
  swap();
  expect([served(), readdirSync(folder)]).toEqual(['新', ['out']]);
});

test('a later one takes the place of the one before, of which nothing is left', () => {
  writeFiles(folder, { 'out.new/index.html': '新', 'out/index.html': '旧', 'out/gone.html': '旧' });
  swap();
  expect([served(), readdirSync(join(folder, 'out')), readdirSync(folder)]).toEqual([
    '新',
    ['index.html'],
    ['out'],
  ]);
});

test('what an interrupted build has left does not disturb', () => {
  writeFiles(folder, { 'out.new/index.html': '新', 'out/index.html': '旧', 'out.old/index.html': '更旧' });
  swap();
  expect([served(), readdirSync(folder)]).toEqual(['新', ['out']]);
});

test('if there is nothing to put in place, the one before stays', () => {
  writeFiles(folder, { 'out/index.html': '旧' });
  expect(swap).toThrow('ENOENT');
  expect([served(), readdirSync(folder)]).toEqual(['旧', ['out']]);
});
