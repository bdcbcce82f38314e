import { existsSync } from 'node:fs';
import { readOptions } from '@/lib/read-options';
import { historyTable } from '@/lib/release/history/history-table';
import { readApprovals } from '@/lib/release/history/read-approvals';
import { placesIn } from '@/lib/release/places';
import { readReleases } from '@/lib/release/read-releases';
import { ReleaseError } from '@/lib/release/release-error';

function readFolderName(): string {
  const { to = '' } = readOptions({ options: { to: { type: 'string' } } })?.values ?? {};
  if (to === '') throw new ReleaseError('用法：npm run history -- --to 发布的文件夹');
  return to;
}

try {
  const dir = readFolderName();
  if (!existsSync(dir)) throw new ReleaseError(`没有文件夹 ${dir}。`);
  const places = placesIn(dir);
  const { history: lines, current, order: there } = readReleases(places);
  const names = [...new Set(lines.map(({ name }) => name))];
  const approvals = names.flatMap((name) => readApprovals(places, name));
  console.log(historyTable({ lines, current, there, approvals }));
} catch (error) {
  if (!(error instanceof ReleaseError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
