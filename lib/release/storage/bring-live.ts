import { isHashed } from '@/lib/digest/hashed-name';
import { ReleaseError } from '@/lib/release/release-error';
import { releasesToDrop } from '@/lib/release/release-order';
import { type Run, timeOf } from '@/lib/release/run';
import { knownStamps, leavingFiles } from './compare-objects';
import type { ObjectStore } from './object-store';
import { type Progress, runJobs } from './run-jobs';
import {
  keptPath,
  OWN_FOLDER,
  RELEASES,
  type ReleaseFiles,
  releaseFolderPath,
  STATE_PATH,
  type State,
} from './state';
import { STAGES, stageOf } from './stored-file';
import type { StoredSite } from './stored-site';

/** A file to be live: its stamp, the object it is copied from unless it is sent, and how the storage gets it. */
export type WantedFile = { stamp: string; source?: string; bring: () => Promise<void> };

/** The release to be live, its files by path, the order of releases then, and what is told of the progress. */
export type Bringing = Run & {
  name: string;
  action: 'release' | 'rollback';
  files: ReadonlyMap<string, WantedFile>;
  order: readonly string[];
  onProgress?: Progress | undefined;
};

/** How many files were brought, removed, and put aside for a rollback; and the releases that can no longer be returned to. */
export type Brought = { brought: number; removed: number; kept: number; dropped: string[] };

/**
 * Makes the objects of the site those of a release: in the order of the stages, then the state, then what is no longer
 * used. What is replaced or removed is first put aside if a release has it. Killed at any moment, the next run goes on.
 */
export async function bringLive(store: ObjectStore, site: StoredSite, task: Bringing): Promise<Brought> {
  const { name, action, files, order, now, by, onProgress } = task;
  const actual = await stampsOf(store, site);
  const changed = [...files].filter(([path, { stamp }]) => actual.get(path) !== stamp);
  refuseIncomplete(name, changed, site.etags);
  const worthKeeping = new Set([...site.kept.values()].flatMap((release) => Object.values(release)));
  const aside = new Set<string>();
  const putAside = async (path: string): Promise<void> => {
    const stamp = actual.get(path);
    if (stamp === undefined || !worthKeeping.has(stamp)) return;
    if (site.etags.has(keptPath(stamp)) || aside.has(stamp)) return;
    await store.copy(path, keptPath(stamp));
    aside.add(stamp);
  };

  let done = 0;
  for (const stage of STAGES) {
    const jobs = changed.filter(([path]) => stageOf(path) === stage);
    await runJobs(jobs, async ([path, { bring }]) => {
      await putAside(path);
      await bring();
      done += 1;
      onProgress?.(done, changed.length);
    });
  }

  const etags = await store.list();
  const missing = [...files.keys()].filter((path) => !etags.has(path));
  if (missing.length > 0)
    throw new ReleaseError(`对象存储里缺 ${missing.length} 个文件，如 ${missing[0]}。请再运行一次。`);
  const unused = [...etags.keys()].filter((path) => !path.startsWith(OWN_FOLDER) && !files.has(path));
  const before = site.state?.leaving ?? {};
  const { leaving, gone } = leavingFiles(unused.filter(isHashed), before, now);
  const dropped = action === 'release' ? releasesToDrop(order, name) : [];
  const event = { name, time: timeOf({ now, by }), action, by };
  const same = site.state?.current === name && changed.length === 0;
  const state: State = {
    current: name,
    order: order.filter((each) => !dropped.includes(each)),
    etags: Object.fromEntries([...etags].filter(([path]) => !path.startsWith(OWN_FOLDER))),
    leaving,
    events: [...(site.state?.events ?? []), ...(same ? [] : [event])].slice(-100),
  };
  const text = JSON.stringify(state);
  if (text !== JSON.stringify(site.state)) await store.put(STATE_PATH, Buffer.from(text), PRIVATE);

  const removed = [...unused.filter((path) => !isHashed(path)), ...gone];
  await runJobs(removed, async (path) => {
    await putAside(path);
    await store.remove(path);
  });
  const staying = [...site.kept, [name, stampsIn(files)] as const].filter(([each]) =>
    state.order.includes(each),
  );
  await forget(store, [...etags.keys()], new Map(staying));
  return { brought: changed.length, removed: removed.length, kept: aside.size, dropped };
}

/** Of what the release tool keeps nothing is cached. */
export const PRIVATE = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };

// Before anything is changed.
function refuseIncomplete(
  name: string,
  files: [string, WantedFile][],
  etags: ReadonlyMap<string, string>,
): void {
  const lost = files.filter(([, { source }]) => source !== undefined && !etags.has(source));
  if (lost.length === 0) return;
  throw new ReleaseError(`${name} 的文件已不完整，没有退回：缺 ${lost.length} 个，如 ${lost[0]?.[0]}。`);
}

async function stampsOf(store: ObjectStore, site: StoredSite): Promise<Map<string, string>> {
  const { known, unknown } = knownStamps(site);
  await runJobs(unknown, async (path) => {
    const stamp = await store.stampOf(path);
    if (stamp !== null) known.set(path, stamp);
  });
  return known;
}

const stampsIn = (files: ReadonlyMap<string, WantedFile>): ReleaseFiles =>
  Object.fromEntries([...files].map(([path, { stamp }]) => [path, stamp]));

/** Removes all that is kept of other releases than those that stay, given what the bucket holds. */
export async function forget(
  store: ObjectStore,
  paths: readonly string[],
  staying: ReadonlyMap<string, ReleaseFiles>,
): Promise<void> {
  const needed = new Set([...staying.values()].flatMap((files) => Object.values(files).map(keptPath)));
  const folders = [...staying.keys()].map(releaseFolderPath);
  const isLeft = (path: string): boolean =>
    path.startsWith(keptPath(''))
      ? !needed.has(path)
      : path.startsWith(RELEASES) && !folders.some((folder) => path.startsWith(folder));
  await runJobs(paths.filter(isLeft), (path) => store.remove(path));
}
