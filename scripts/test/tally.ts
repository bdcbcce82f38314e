import { z } from 'zod';

/** How many tests of a run passed, failed and were left out. */
export type Tally = { passed: number; failed: number; skipped: number };

const vitestSchema = z.object({
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

const playwrightSchema = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
  errors: z.array(z.unknown()),
});

/** Counts the JSON report of vitest; a file that broke before its first test counts as one failure. */
export function tallyVitest(report: unknown): Tally {
  const { testResults } = vitestSchema.parse(report);
  const statuses = testResults.flatMap((file) => file.assertionResults.map(({ status }) => status));
  const count = (wanted: string): number => statuses.filter((status) => status === wanted).length;
  const brokenFiles = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed'),
  ).length;
  const [passed, failed] = [count('passed'), count('failed')];
  return { passed, failed: failed + brokenFiles, skipped: statuses.length - passed - failed };
}

/** Counts the JSON report of Playwright; an error outside any test counts as one failure. */
export function tallyPlaywright(report: unknown): Tally {
  const { stats, errors } = playwrightSchema.parse(report);
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

/** The sum of several runs. */
export function addTallies(tallies: readonly Tally[]): Tally {
  const sum = (key: keyof Tally): number => tallies.reduce((total, tally) => total + tally[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/** 214 passed, 0 failed, 1 skipped; the last part only if there is any. */
export function formatTally({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
}
