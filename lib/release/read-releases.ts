import { existsSync, lstatSync, readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { readIfThere } from '@/lib/release/folder/sums';
import { effectiveLines, type HistoryLine, orderOf, parseHistory } from './history/history-lines';
import type { Places } from './places';
import { ReleaseError } from './release-error';

/** The existing releases, oldest first, the current one, and all lines of the history. */
export type Releases = { current: string | null; order: string[]; history: HistoryLine[] };

const NAME = /^[0-9a-f]{16}$/;

/** Reads the releases and their order; folders with other names are left alone. */
export function readReleases({ releases, current, history }: Places): Releases {
  const there = existsSync(releases) ? readdirSync(releases).filter((name) => NAME.test(name)) : [];
  const lines = parseHistory(readIfThere(history) ?? '');
  const served = readCurrent(current, there);
  const listed = orderOf(effectiveLines(lines, served)).filter((name) => there.includes(name));
  // Not in the history: finished by a run that was killed before the switch.
  const unlisted = there.filter((name) => !listed.includes(name)).sort();
  return { current: served, order: [...unlisted, ...listed], history: lines };
}

function readCurrent(current: string, there: readonly string[]): string | null {
  const entry = lstatSync(current, { throwIfNoEntry: false });
  if (entry === undefined) return null;
  if (!entry.isSymbolicLink()) {
    throw new ReleaseError(`${current} 不是链接。请先把它移走，再发布。`);
  }
  const target = readlinkSync(current);
  return there.find((name) => join('releases', name) === target) ?? null;
}
