import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { builtName } from '@/lib/release/folder/built-name';
import { createDisk, type Disk } from '@/lib/release/folder/disk';
import { emptyWork } from '@/lib/release/folder/empty-work';
import { fileTimes } from '@/lib/release/folder/file-times';
import { fillFolder, repairFolder } from '@/lib/release/folder/fill-folder';
import { putFile } from '@/lib/release/folder/put-file';
import { OWN } from '@/lib/release/folder/sums';
import { type FileDamage, formatDamage, verifyFolder } from '@/lib/release/folder/verify-folder';
import { type Approval, keepApproval, refuseOtherSheet } from './approval';
import { carryAssets } from './carry-assets';
import { addEvent, formatHistory } from './history/history-lines';
import { needsReload, type Outcome } from './outcome';
import { type Places, placesIn } from './places';
import { type Releases, readReleases } from './read-releases';
import { refuseLost } from './record/refuse-lost';
import { ReleaseError } from './release-error';
import { releaseBefore, releasesToDrop } from './release-order';
import { type Run, timeOf } from './run';
import { switchCurrent } from './switch-current';

/** A built folder or what writes it into an empty one, the folder to release to, the approval if it was signed, and the current release if it may lose what it published. */
export type Release = Run & {
  finished: string | ((folder: string) => void);
  dir: string;
  approval?: Approval | undefined;
  replace?: string | undefined;
  disk?: Disk;
};

/** Releases the finished folder to `dir`. Whenever it is interrupted, a complete release stays live, the old or the new one. Throws ReleaseError if the approval is for other content, or if something published would vanish. */
export function releaseFolder({ finished, disk = createDisk(), ...release }: Release): Outcome {
  const places = placesIn(release.dir);
  return emptyWork(disk, places, () => {
    const folder = typeof finished === 'string' ? finished : join(places.work, 'unpacked');
    if (typeof finished !== 'string') finished(folder);
    return releaseFinished({ ...release, finished: folder, disk }, places);
  });
}

type Finished = Omit<Release, 'finished' | 'disk'> & { finished: string; disk: Disk };

function releaseFinished({ finished, now, by, approval, replace, disk }: Finished, places: Places): Outcome {
  const name = builtName(finished);
  if (approval !== undefined) refuseOtherSheet(approval, name);
  const releases = readReleases(places);
  const { current } = releases;
  const notes = name === current ? [] : refuseLost(places, { finished, current, replace });
  disk.makeFolder(places.releases);

  const there = existsSync(join(places.releases, name));
  prepare(disk, places, { finished, name, now, releases, there });
  if (name !== current) {
    const time = timeOf({ now, by });
    if (approval !== undefined) keepApproval(disk, places, name, { approval, time, by });
    const event = { name, event: { time, action: 'release', by } } as const;
    const text = formatHistory(addEvent(releases.history, current, event));
    putFile(disk, places, places.history, { text });
    switchCurrent(disk, places, name);
  }
  const after = readReleases(places);
  const dropped = dropOld(disk, places, after.order, name);
  const same = name === current;
  const before = same ? releaseBefore(after.order, name) : current;
  const kind = same ? 'same' : there ? 'again' : 'new';
  return { kind, name, before, dropped, notes, reload: needsReload(places, name, before) };
}

type Content = { finished: string; name: string; now: number; releases: Releases; there: boolean };

// Completes the release in its folder; throws, leaving the old one live, if that cannot be done.
function prepare(disk: Disk, places: Places, { finished, name, now, releases, there }: Content): void {
  const { current, order } = releases;
  const folderOf = (release: string): string => join(places.releases, release);
  const oldest = [...order.filter((other) => other !== current), ...(current === null ? [] : [current])];
  const times = fileTimes(oldest.map(folderOf), now);
  const others = order
    .filter((other) => other !== name)
    .reverse()
    .map(folderOf);
  if (!there) {
    const fresh = join(places.work, 'release');
    disk.makeFolder(places.work);
    const shared = fillFolder(disk, finished, fresh, times);
    carryAssets(disk, places, fresh, others);
    // Where it was shared from, a file may have been damaged.
    const faults = verifyFolder(fresh, name);
    const damaged = faults.filter(({ path }) => shared.has(path));
    if (damaged.length > 0)
      repairFolder(disk, places, { finished, folder: fresh, seconds: times.fresh }, damaged);
    refuse(damaged.length > 0 ? verifyFolder(fresh, name) : faults);
    disk.rename(fresh, folderOf(name));
    disk.sync(places.releases);
    return;
  }
  const folder = folderOf(name);
  // A damaged list hides other damage; hence more than one round.
  for (let round = 0; round < 3; round += 1) {
    const faults = verifyFolder(folder, name);
    // Nothing was touched since.
    if (faults.length === 0 && name === current) return;
    if (faults.length > 0) repairFolder(disk, places, { finished, folder, seconds: times.fresh }, faults);
    carryAssets(disk, places, folder, others);
    if (faults.length === 0) break;
  }
  refuse(verifyFolder(folder, name));
}

function refuse(faults: readonly FileDamage[]): void {
  if (faults.length > 0) {
    throw new ReleaseError(`发布的文件与 ${OWN} 不符，没有发布：${formatDamage(faults)}。`);
  }
}

// A release is moved away in one step, as half deleted it could pass for a complete one; it is deleted with the work folder.
function dropOld(disk: Disk, places: Places, order: readonly string[], name: string): string[] {
  const dropped = releasesToDrop(order, name);
  disk.makeFolder(places.work);
  for (const old of dropped) disk.rename(join(places.releases, old), join(places.work, old));
  disk.sync(places.releases);
  return dropped;
}
