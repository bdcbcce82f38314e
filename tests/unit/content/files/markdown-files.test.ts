import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Report } from '@/lib/content/fault';
import { markdownFiles } from '@/lib/content/files/markdown-files';

const root = mkdtempSync(join(tmpdir(), 'markdown-files-'));
afterAll(() => rmSync(root, { recursive: true }));
mkdirSync(join(root, 'a/sections'), { recursive: true });
for (const name of ['10.md', '9.md', '0.md', '01.md', '2.md.txt', '.DS_Store']) {
  writeFileSync(join(root, 'a/sections', name), '');
}

test('files come in the order of their numbers, and others are faults', () => {
  const report = new Report();
  expect(markdownFiles(root, 'a', 'sections', report)).toEqual([
    'sections/0.md',
    'sections/9.md',
    'sections/10.md',
  ]);
  expect(report.faults.map(({ file }) => file).sort()).toEqual(['a/sections/01.md', 'a/sections/2.md.txt']);
});

test('a folder that is not there is a fault', () => {
  const report = new Report();
  expect(markdownFiles(root, 'a', 'issues', report)).toEqual([]);
  expect(report.faults.map(({ file }) => file)).toEqual(['a/issues']);
});
