import { existsSync, readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';

// Next writes the page for unknown addresses three times; servers need only 404.html.
// Where there is nothing to build, it has a stand-in (NO_NOTICE of app/_lib/content.ts).
const REDUNDANT = /^(?:404|_not-found|_next|(?:notices|bureaus|issues|compare)\/_none)\//;
const FLIGHT_FILE = /^(?:index\.txt|__next\..*)$/;

/** The files of an export that are served, without Next's scripts and flight data: paths with /, sorted. */
export function exportedFiles(folder: string): string[] {
  return listFiles(folder).filter(
    (path) => !REDUNDANT.test(path) && !FLIGHT_FILE.test(basename(path)) && !`/${path}`.includes('/__next.'),
  );
}

/** All files of a folder: paths with /, sorted; none if there is no such folder. */
export function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}
