import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { failedOfPlaywright } from '@/scripts/test/failed-tests';
import { formatFailed, formatSteps, runStep } from '@/scripts/test/run-step';
import { tallyPlaywright } from '@/scripts/test/tally';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'step-'));
  file = join(folder, 'report.json');
  vi.spyOn(console, 'log').mockImplementation(() => {});
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const exit = (code: number): string[] => ['-e', `process.exitCode = ${code}`];

// A script that reports `expected` passed tests and then ends with an exit code.
const report = (expected: number, code: number): string[] => [
  '-e',
  `require('node:fs').writeFileSync(${JSON.stringify(file)}, JSON.stringify({
    stats: { expected: ${expected}, unexpected: 0, flaky: 0, skipped: 0 }, suites: [], errors: [] }));
  process.exitCode = ${code};`,
];

test('a step without a report counts as one test', () => {
  expect(runStep({ name: 'x', scripts: [exit(0), exit(0)] }).tally.passed).toBe(1);
  expect(runStep({ name: 'x', scripts: [exit(1), exit(0)] }).tally).toEqual({
    passed: 0,
    failed: 1,
    skipped: 0,
  });
});

test('a step with a report counts its tests', () => {
  const step = {
    name: 'x',
    scripts: [report(7, 0)],
    report: { file, tally: tallyPlaywright, failed: failedOfPlaywright },
  };
  expect(runStep(step).tally).toEqual({ passed: 7, failed: 0, skipped: 0 });
});

test('a step that fails outside its tests is a failure', () => {
  const step = {
    name: 'x',
    scripts: [report(7, 1)],
    report: { file, tally: tallyPlaywright, failed: failedOfPlaywright },
  };
  expect(runStep(step).tally).toEqual({ passed: 7, failed: 1, skipped: 0 });
});

test('the report of an earlier run is never counted', () => {
  const kept = { file, tally: tallyPlaywright, failed: failedOfPlaywright };
  runStep({ name: 'x', scripts: [report(7, 0)], report: kept });
  expect(runStep({ name: 'x', scripts: [exit(0)], report: kept }).tally).toEqual({
    passed: 0,
    failed: 1,
    skipped: 0,
  });
});

test('the closing table has seconds, name and counts of each step', () => {
  const tally = { passed: 7, failed: 1, skipped: 0 };
  expect(formatSteps([{ name: 'Build', tally, seconds: 14.23, failed: [] }])).toBe(
    '   14.2 s  Build: 7 passed, 1 failed',
  );
});

test('failed tests are named under their steps, and steps without any are left out', () => {
  const tally = { passed: 0, failed: 1, skipped: 0 };
  const build = { name: 'Build', tally, seconds: 1, failed: [] };
  const browser = { name: 'Browser', tally, seconds: 1, failed: ['a › b\n    Error: c'] };
  expect(formatFailed([build])).toBe('');
  expect(formatFailed([build, browser])).toBe('Failed in Browser:\n  a › b\n    Error: c');
});
