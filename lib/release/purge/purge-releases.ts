import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isWithdrawn } from '@/lib/record/withdrawn';
import { createDisk, type Disk } from '@/lib/release/folder/disk';
import { emptyWork } from '@/lib/release/folder/empty-work';
import { listFiles } from '@/lib/release/folder/list-files';
import { putFile } from '@/lib/release/folder/put-file';
import { CARRIED, OWN, readSums } from '@/lib/release/folder/sums';
import { type Places, placesIn } from '@/lib/release/places';
import { readReleases } from '@/lib/release/read-releases';
import { releasedRecord } from '@/lib/release/record/released-record';
import { ReleaseError } from '@/lib/release/release-error';
import { WITHDRAWN_MARKER } from '@/lib/withdrawn-marker';

/** What a purge leaves and removes: the release that stays, every other with its number of files, and the assets of others that it still carried. */
export type Purged = { name: string; dropped: { name: string; files: number }[]; assets: string[] };

/**
 * Deletes every release but the current one, with compressed copies, and what the current one carried over from them,
 * so that nothing withdrawn is left on the server. Throws ReleaseError unless the current release withdraws something.
 * A run that is interrupted is completed by the next.
 */
export function purgeReleases({ dir, disk = createDisk() }: { dir: string; disk?: Disk }): Purged {
  const places = placesIn(dir);
  const { current, order } = readReleases(places);
  if (current === null) throw new ReleaseError(`${dir} 里没有正在公开的发布，没有删去什么。`);
  if (!withdrawsSomething(join(places.releases, current))) {
    throw new ReleaseError(
      `正在公开的 ${current} 里没有撤下的网址，没有删去什么。请先发布撤下以后的内容，再删旧的发布。`,
    );
  }
  const others = order.filter((name) => name !== current);
  return emptyWork(disk, places, () => keepOnly(disk, places, current, others));
}

function keepOnly(disk: Disk, places: Places, current: string, others: readonly string[]): Purged {
  const folder = join(places.releases, current);
  const dropped = others.map((name) => ({
    name,
    files: listFiles(join(places.releases, name)).files.length,
  }));
  disk.makeFolder(places.work);
  for (const name of others) disk.rename(join(places.releases, name), join(places.work, name));
  disk.sync(places.releases);
  const own = readSums(folder, OWN);
  const assets = [...readSums(folder, CARRIED).keys()].filter((path) => !own.has(path));
  for (const path of assets) disk.remove(join(folder, path));
  if (existsSync(join(folder, CARRIED))) putFile(disk, places, join(folder, CARRIED), { text: '' });
  return { name: current, dropped, assets };
}

/** True if a release withdraws something: a withdrawn issue or notice has a marked folder; of a measure or file only the record knows. */
export function withdrawsSomething(folder: string): boolean {
  const isMarked = [...readSums(folder, OWN).keys()].some((path) => path.endsWith(WITHDRAWN_MARKER));
  const texts = releasedRecord(folder)?.texts ?? {};
  return isMarked || Object.values(texts).some(isWithdrawn);
}

/** What was deleted, one line each, and what is still to do. */
export function formatPurged({ name, dropped, assets }: Purged): string[] {
  return [
    ...dropped.map((release) => `已删去旧的发布 ${release.name}：${release.files} 个文件，压缩副本在内。`),
    ...assets.map((path) => `已删去旧的发布留下的 ${path}。`),
    dropped.length === 0 ? '没有旧的发布。' : `只留下正在公开的 ${name}，不能再用 --rollback 退回。`,
    '备份、快照、别的服务器和 CDN 里的副本，请另外删去。',
  ];
}
