import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  readComparison,
  readKnown,
  readRun,
  readSheet,
  runFiles,
  writeKnown,
  writeRun,
} from '@/lib/publish/disk/run-files';
import type { Known } from '@/lib/publish/known';
import type { Run } from '@/lib/publish/run';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';
import { sampleOrder } from '@/tests/unit/publish/sample-order';

const { kind, approval } = sampleOrder();
const RUN: Run = { kind, target: null, approval, pid: 1, began: 'a', ended: null, steps: [] };
const KNOWN: Known = { what: 'compared', at: 'a', target: 'b', count: 1, digest: '3f2a', content: 'c' };

test('what is kept is read again, also into a folder that is not there yet', () => {
  const folder = join(temporaryFolder(), 'publish');
  expect([readRun(folder), readKnown(folder), readComparison(folder), readSheet(folder)]).toEqual([
    null,
    null,
    null,
    null,
  ]);
  writeRun(folder, RUN);
  writeKnown(folder, KNOWN);
  expect([readRun(folder), readKnown(folder)]).toEqual([RUN, KNOWN]);
  const comparison = { since: 'a', now: 'b', changes: [] };
  writeFileSync(runFiles(folder).changes, JSON.stringify(comparison));
  expect(readComparison(folder)).toEqual(comparison);
});

test('the sheet is that of what was built last', () => {
  const folder = temporaryFolder({ 'sheet-3f2a.html': 'this one', 'sheet-a1b2.html': 'another' });
  writeKnown(folder, KNOWN);
  expect(readSheet(folder)).toBe('this one');
  writeKnown(folder, { ...KNOWN, digest: 'ffff' });
  expect(readSheet(folder)).toBeNull();
});

test('a file of another version of the program is as good as none', () => {
  expect(readRun(temporaryFolder({ 'run.json': '{"kind":"other"}' }))).toBeNull();
});
