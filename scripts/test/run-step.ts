import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { formatTally, type Tally } from './tally';

/** One step of the whole test: scripts run by node in turn, and the report to count its tests by. */
export type Step = {
  name: string;
  scripts: string[][];
  env?: Record<string, string>;
  report?: { file: string; tally: (report: unknown) => Tally };
};

/** How a step ended, and how long it took. */
export type StepResult = { name: string; tally: Tally; seconds: number };

const FAILED: Tally = { passed: 0, failed: 1, skipped: 0 };

/** Runs a step, printing a heading and then its result and time. */
export function runStep({ name, scripts, env = {}, report }: Step): StepResult {
  console.log(`\n=== ${name} ===`);
  // A report left by an earlier run would be counted if this run broke before writing its own.
  if (report !== undefined) rmSync(report.file, { force: true });
  const start = performance.now();
  const succeeded = scripts.every((script) => runScript(script, env));
  const tally = tallyStep(succeeded, report);
  const seconds = (performance.now() - start) / 1000;
  console.log(`--- ${name}: ${formatTally(tally)} (${seconds.toFixed(1)} s)`);
  return { name, tally, seconds };
}

function runScript(args: string[], env: Record<string, string>): boolean {
  const { status, error } = spawnSync(process.execPath, args, {
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
  });
  if (error !== undefined) console.error(error.message);
  return status === 0;
}

function tallyStep(succeeded: boolean, report: Step['report']): Tally {
  if (report === undefined) return succeeded ? { passed: 1, failed: 0, skipped: 0 } : FAILED;
  if (!existsSync(report.file)) return FAILED;
  const tally = report.tally(JSON.parse(readFileSync(report.file, 'utf8')));
  // Vitest and Playwright can fail outside all tests: no test found, a forgotten .only, an unhandled rejection.
  return succeeded || tally.failed > 0 ? tally : { ...tally, failed: 1 };
}

/** One line per step: seconds, name and counts. */
export function formatSteps(results: readonly StepResult[]): string {
  return results
    .map(({ name, tally, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${name}: ${formatTally(tally)}`)
    .join('\n');
}
