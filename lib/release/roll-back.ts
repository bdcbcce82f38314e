import { join } from 'node:path';
import { createDisk, type Disk } from '@/lib/release/folder/disk';
import { emptyWork } from '@/lib/release/folder/empty-work';
import { putFile } from '@/lib/release/folder/put-file';
import { formatDamage, verifyFolder } from '@/lib/release/folder/verify-folder';
import { carryAssets } from './carry-assets';
import { addEvent, formatHistory } from './history/history-lines';
import { needsReload, type Outcome } from './outcome';
import { type Places, placesIn } from './places';
import { type Releases, readReleases } from './read-releases';
import { refuseWithdrawn } from './record/refuse-withdrawn';
import { ReleaseError } from './release-error';
import { releaseBefore } from './release-order';
import { type Run, timeOf } from './run';
import { switchCurrent } from './switch-current';

/** The folder, and the release to return to by the beginning of its name; without one, the previous release. */
export type Rollback = Run & { dir: string; to?: string | undefined; disk?: Disk };

/** Makes an earlier release live again, if every file of it is intact. */
export function rollBack({ dir, to, now, by, disk = createDisk() }: Rollback): Outcome {
  const places = placesIn(dir);
  return emptyWork(disk, places, () => returnTo(disk, places, { to, now, by }));
}

function returnTo(disk: Disk, places: Places, { to, now, by }: Omit<Rollback, 'dir' | 'disk'>): Outcome {
  const releases = readReleases(places);
  const name = to === undefined ? goBack(releases) : choose(releases, to);
  refuseWithdrawn(places, { current: releases.current, name });
  const folder = join(places.releases, name);
  const others = releases.order.filter((other) => other !== name).reverse();

  // Readers may still have a page of the abandoned release open.
  carryAssets(
    disk,
    places,
    folder,
    others.map((other) => join(places.releases, other)),
  );
  const faults = verifyFolder(folder, name);
  if (faults.length > 0)
    throw new ReleaseError(`${name} 的文件已不完整，没有退回：${formatDamage(faults)}。`);
  const event = { name, event: { time: timeOf({ now, by }), action: 'rollback', by } } as const;
  putFile(disk, places, places.history, {
    text: formatHistory(addEvent(releases.history, releases.current, event)),
  });
  switchCurrent(disk, places, name);
  const before = releases.current;
  return { kind: 'back', name, before, dropped: [], notes: [], reload: needsReload(places, name, before) };
}

function goBack({ order, current }: Releases): string {
  const before = releaseBefore(order, current);
  if (before === null) throw new ReleaseError('没有更早的发布，不能退回。');
  return before;
}

function choose({ order, current }: Releases, to: string): string {
  const [name, ...more] = order.filter((release) => release.startsWith(to));
  if (name === undefined || more.length > 0) {
    throw new ReleaseError(`没有唯一的发布 ${to}。现有（由旧到新）：${order.join('、') || '无'}。`);
  }
  if (name === current) throw new ReleaseError(`现在的发布就是 ${name}。`);
  return name;
}
