import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatTable } from './format-table';
import { generateContent } from './growth/generate-content';
import { saveOneFile } from './growth/save-one-file';
import { type Measured, runMeasured } from './run-measured';

// npm run bench:build -- 43 1000: only these numbers of issues.
const counts = process.argv.slice(2).map(Number);
const tsxBin = createRequire(import.meta.url).resolve('tsx/cli');
const rows: string[][] = [];
let smallest: number | null = null;

for (const issues of counts.length > 0 ? counts : [43, 1000, 5000]) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-build-'));
  const content = join(folder, 'content');
  const { file } = generateContent(content, issues);
  const env = { CONTENT_DIR: content, OUT_DIR: join(folder, 'out'), KEPT_DIR: join(folder, 'kept') };
  const run = (script: string, ...words: string[]) => runMeasured([tsxBin, script, ...words], env);
  const check = await run('scripts/check.ts');
  // As on a machine that has never built the site.
  add(issues, 'cold', check, await run('scripts/build.ts', '--fresh'));
  saveOneFile(file);
  add(issues, 'after one file', check, await run('scripts/build.ts'));
  rmSync(folder, { recursive: true, force: true });
}
console.log(
  formatTable(
    ['issues', 'build', 'whole s', '× 43 cold', 'check s', 'next s', 'last step s', 'peak MiB'],
    rows,
  ),
);

function add(issues: number, kind: string, check: Measured, build: Measured): void {
  smallest ??= build.seconds;
  const last = Number(/收尾用了 ([\d.]+) 秒/.exec(build.output)?.[1] ?? Number.NaN);
  rows.push([
    String(issues),
    kind,
    build.seconds.toFixed(1),
    (build.seconds / smallest).toFixed(2),
    check.seconds.toFixed(1),
    (build.seconds - check.seconds - last).toFixed(1),
    last.toFixed(1),
    Math.max(check.peakMiB, build.peakMiB).toFixed(0),
  ]);
  console.log(rows.at(-1)?.join(' '));
}
