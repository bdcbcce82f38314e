import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readContent } from '@/lib/content/read-content';
import { formatTable } from './format-table';
import { generateContent } from './generate-content';
import { runMeasured } from './run-measured';

const nextBin = createRequire(import.meta.url).resolve('next/dist/bin/next');
const tsxBin = createRequire(import.meta.url).resolve('tsx/cli');
const model = readContent(resolve('content'));
const rows: string[][] = [];

for (const issues of [43, 1000, 5000]) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-build-'));
  const content = join(folder, 'content');
  generateContent(content, issues, model);
  // a cold build, as on a machine that has never built the site
  rmSync('.next', { recursive: true, force: true });
  rmSync('.export', { recursive: true, force: true });
  const env = { CONTENT_DIR: content, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
  const check = await runMeasured([tsxBin, 'scripts/check.ts'], env);
  const next = await runMeasured([nextBin, 'build'], env);
  const finish = await runMeasured([tsxBin, 'tests/bench/finish.ts', join(folder, 'out')], env);
  const pages = issues + 2 * Math.ceil(issues / 50) + 4;
  const total = check.seconds + next.seconds + finish.seconds;
  rows.push([
    String(issues),
    check.seconds.toFixed(1),
    next.seconds.toFixed(1),
    finish.seconds.toFixed(1),
    `${((100 * (check.seconds + finish.seconds)) / total).toFixed(0)} %`,
    ((1000 * finish.seconds) / pages).toFixed(1),
    Math.max(check.peakMiB, next.peakMiB, finish.peakMiB).toFixed(0),
  ]);
  console.log(rows.at(-1)?.join(' '));
  rmSync(folder, { recursive: true, force: true });
}
console.log(
  formatTable(['issues', 'check s', 'next s', 'last step s', 'ours', 'last step ms/page', 'peak MiB'], rows),
);
