import { expect, test } from 'vitest';
import { addTallies, formatTally, tallyPlaywright, tallyVitest } from '@/scripts/test/tally';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((result) => ({ status: result })),
});

test('vitest tests are counted by what became of them', () => {
  const report = { testResults: [file('passed', 'passed', 'skipped', 'todo'), file('failed', 'failed')] };
  expect(tallyVitest(report)).toEqual({ passed: 1, failed: 1, skipped: 2 });
});

test('a test file that cannot be loaded is a failure', () => {
  expect(tallyVitest({ testResults: [file('failed')] })).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('Playwright tests are counted, and errors outside them too', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
  expect(tallyPlaywright({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 3, skipped: 2 });
});

test('a report of another shape is not counted as success', () => {
  expect(() => tallyVitest({})).toThrow();
  expect(() => tallyPlaywright({ stats: {}, errors: [] })).toThrow();
});

test('the last line names skipped tests only if there are any', () => {
  const some = { passed: 2, failed: 0, skipped: 0 };
  expect(formatTally(addTallies([some, some]))).toBe('4 passed, 0 failed');
  expect(formatTally(addTallies([some, { passed: 0, failed: 1, skipped: 3 }]))).toBe(
    '2 passed, 1 failed, 3 skipped',
  );
});
