import { existsSync } from 'node:fs';
import { placesIn } from '@/lib/release/places';
import { readReleases } from '@/lib/release/read-releases';
import { ReleaseError } from '@/lib/release/release-error';
import type { History } from './history-table';
import { readApprovals } from './read-approvals';

/** The history of a folder of releases; throws ReleaseError if it is not there or cannot be read. */
export function readHistory(dir: string): History {
  if (!existsSync(dir)) throw new ReleaseError(`没有文件夹 ${dir}。`);
  const places = placesIn(dir);
  const { history: lines, current, order: there } = readReleases(places);
  const names = [...new Set(lines.map(({ name }) => name))];
  return { lines, current, there, approvals: names.flatMap((name) => readApprovals(places, name)) };
}
