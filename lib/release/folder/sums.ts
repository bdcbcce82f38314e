import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CARRIED_LIST } from '@/lib/answers/server-files';
import { sha256 } from '@/lib/digest/sha256';

/** The names of the lists of a release: its own files, and those carried over from other releases. */
export const OWN = 'SHA256SUMS';
export const CARRIED = CARRIED_LIST;

/** Path → SHA-256, as sha256sum writes it. */
export type Sums = ReadonlyMap<string, string>;

/** The SHA-256 of a file. */
export function sumOf(path: string): string {
  return sha256(readFileSync(path));
}

/** The name of a release, from its list: the same content has the same name. */
export function releaseName(list: string): string {
  return sha256(list).slice(0, 16);
}

/** Parses a list; null if a line is no sum with a path inside the folder, or a path comes twice. */
export function parseSums(text: string): Sums | null {
  const sums = new Map<string, string>();
  for (const line of text.split('\n').slice(0, -1)) {
    const entry = parseLine(line);
    if (entry === null || sums.has(entry[0])) return null;
    sums.set(...entry);
  }
  return text.endsWith('\n') || text === '' ? sums : null;
}

/** The lines of a list that are sums with paths inside the folder, whatever else was written into it. */
export function readLines(folder: string, list: typeof OWN | typeof CARRIED): Sums {
  const lines = (readIfThere(join(folder, list)) ?? '').split('\n');
  return new Map(lines.flatMap((line) => [parseLine(line)].filter((entry) => entry !== null)));
}

function parseLine(line: string): [string, string] | null {
  const [, sum, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
  if (sum === undefined || path === undefined) return null;
  return path.split('/').some((name) => name === '' || name === '.' || name === '..') ? null : [path, sum];
}

/** The text of a list, sorted by path. */
export function formatSums(sums: Sums): string {
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, sum]) => `${sum}  ${path}\n`)
    .join('');
}

/** The list in a folder; empty if it is missing or damaged. */
export function readSums(folder: string, list: typeof OWN | typeof CARRIED): Sums {
  const text = readIfThere(join(folder, list));
  return (text === null ? null : parseSums(text)) ?? new Map();
}

/** The text of a file; null if there is none. */
export function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
