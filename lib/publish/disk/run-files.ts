import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { type Comparison, comparisonSchema } from '@/lib/changes/comparison';
import { replaceFile } from '@/lib/content/files/replace-file';
import { type Known, knownSchema } from '@/lib/publish/known';
import { type Run, runSchema } from '@/lib/publish/run';

/** The files of runs in their folder. */
export type RunFiles = {
  log: string;
  changes: string;
  sheetOf: (digest: string) => string;
};

/** Where the log, the last comparison and the sheets stand. */
export function runFiles(folder: string): RunFiles {
  return {
    log: join(folder, 'log.txt'),
    changes: join(folder, 'changes.json'),
    sheetOf: (digest) => join(folder, `sheet-${digest}.html`),
  };
}

/** Keeps how a run stands, at once and whole. */
export function writeRun(folder: string, run: Run): void {
  mkdirSync(folder, { recursive: true });
  replaceFile(join(folder, 'run.json'), JSON.stringify(run));
}

/** Keeps what a run has found out. */
export function writeKnown(folder: string, known: Known): void {
  mkdirSync(folder, { recursive: true });
  replaceFile(join(folder, 'known.json'), JSON.stringify(known));
}

/** The last run; null if there was none. */
export function readRun(folder: string): Run | null {
  return readKept(join(folder, 'run.json'), runSchema);
}

/** What the last run has found out; null if none has. */
export function readKnown(folder: string): Known | null {
  return readKept(join(folder, 'known.json'), knownSchema);
}

/** The last comparison; null if there was none, or the site was not published before. */
export function readComparison(folder: string): Comparison | null {
  return readKept(runFiles(folder).changes, comparisonSchema);
}

/** The last sheet that was made, as a page of its own; null if there is none. */
export function readSheet(folder: string): string | null {
  const digest = readKnown(folder)?.digest ?? null;
  const file = digest === null ? null : runFiles(folder).sheetOf(digest);
  return file !== null && existsSync(file) ? readFileSync(file, 'utf8') : null;
}

// A file of an older version of the program is as good as none.
function readKept<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> | null {
  if (!existsSync(file)) return null;
  const read = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  return read.success ? read.data : null;
}
