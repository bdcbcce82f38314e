import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { formatTally, type Tally } from './tally';

/** One step of the whole test: scripts run by node in turn, and the report to count its tests by. */
export type Step = {
  name: string;
  scripts: string[][];
  env?: Record<string, string>;
  report?: StepReport;
};

/** The JSON report of a step, how its tests are counted and how the failed ones are named. */
export type StepReport = {
  file: string;
  tally: (report: unknown) => Tally;
  failed: (report: unknown) => string[];
};

/** How a step ended, how long it took, and the failed tests by name. */
export type StepResult = { name: string; tally: Tally; seconds: number; failed: string[] };

const FAILED: Tally = { passed: 0, failed: 1, skipped: 0 };

/** Runs a step, printing a heading and then its result and time. */
export function runStep({ name, scripts, env = {}, report }: Step): StepResult {
  console.log(`\n=== ${name} ===`);
  // A report left by an earlier run would be counted if this run broke before writing its own.
  if (report !== undefined) rmSync(report.file, { force: true });
  const start = performance.now();
  const succeeded = scripts.every((script) => runScript(script, env));
  const { tally, failed } = readReport(succeeded, report);
  const seconds = (performance.now() - start) / 1000;
  console.log(`--- ${name}: ${formatTally(tally)} (${seconds.toFixed(1)} s)`);
  return { name, tally, seconds, failed };
}

function runScript(args: string[], env: Record<string, string>): boolean {
  const { status, error } = spawnSync(process.execPath, args, {
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
  });
  if (error !== undefined) console.error(error.message);
  return status === 0;
}

function readReport(succeeded: boolean, report?: StepReport): Pick<StepResult, 'tally' | 'failed'> {
  if (report === undefined) {
    return { tally: succeeded ? { passed: 1, failed: 0, skipped: 0 } : FAILED, failed: [] };
  }
  if (!existsSync(report.file)) return { tally: FAILED, failed: [`no report in ${report.file}`] };
  const json: unknown = JSON.parse(readFileSync(report.file, 'utf8'));
  const [tally, failed] = [report.tally(json), report.failed(json)];
  if (succeeded || tally.failed > 0) return { tally, failed };
  // Vitest and Playwright can fail outside all tests: no test found, a forgotten .only, an unhandled rejection.
  return { tally: { ...tally, failed: 1 }, failed: ['the run failed outside its tests: see its output'] };
}

/** One line per step: seconds, name and counts. */
export function formatSteps(results: readonly StepResult[]): string {
  return results
    .map(({ name, tally, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${name}: ${formatTally(tally)}`)
    .join('\n');
}

/** The failed tests of all steps under the names of the steps; an empty string if none failed. */
export function formatFailed(results: readonly StepResult[]): string {
  return results
    .filter(({ failed }) => failed.length > 0)
    .map(({ name, failed }) => [`Failed in ${name}:`, ...failed.map((test) => `  ${test}`)].join('\n'))
    .join('\n');
}
