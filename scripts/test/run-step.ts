import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { formatTally, type Tally } from './tally';

/** One part of the whole test: scripts for node, one after the other, and the report to count its tests by, if there is one. */
export type Step = {
  name: string;
  scripts: string[][];
  env?: Record<string, string>;
  report?: { file: string; tally: (report: unknown) => Tally };
};

const FAILED: Tally = { passed: 0, failed: 1, skipped: 0 };

/** Runs a step in plain sight, between a heading and a line with its result and time. */
export function runStep({ name, scripts, env = {}, report }: Step): Tally {
  console.log(`\n=== ${name} ===`);
  // A report left by an earlier run would be counted if this one broke before writing its own.
  if (report !== undefined) rmSync(report.file, { force: true });
  const start = performance.now();
  const succeeded = scripts.every((script) => runScript(script, env));
  const tally = tallyStep(succeeded, report);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`--- ${name}: ${formatTally(tally)} (${seconds} s)`);
  return tally;
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
