import { refuseWithdrawn } from '@/lib/release/record/refuse-withdrawn';
import { ReleaseError } from '@/lib/release/release-error';
import { releaseBefore } from '@/lib/release/release-order';
import type { Run } from '@/lib/release/run';
import { bringLive, type WantedFile } from './bring-live';
import { withRecords } from './fetch-records';
import type { ObjectStore } from './object-store';
import type { StorageOutcome } from './release-to-storage';
import type { Progress } from './run-jobs';
import { keptPath } from './state';
import { readStoredSite } from './stored-site';

/** The release to return to by the beginning of its name, else the one before. The current one is made whole again. */
export type StorageRollback = Run & {
  to: string | undefined;
  onProgress?: Progress | undefined;
};

/** Makes an earlier release live again from what the storage still has; nothing is sent but requests. */
export async function rollBackStorage(
  store: ObjectStore,
  { to, onProgress, ...run }: StorageRollback,
): Promise<StorageOutcome> {
  const site = await readStoredSite(store);
  const current = site.state?.current ?? null;
  const order = site.state?.order ?? [];
  const name = to === undefined ? releaseBefore(order, current) : choose(order, to);
  if (name === null || current === null) throw new ReleaseError('没有更早的发布，不能退回。');
  if (name !== current)
    await withRecords(store, [current, name], (releases) => refuseWithdrawn({ releases }, { current, name }));
  const wanted = Object.entries(site.kept.get(name) ?? {});
  const files = new Map(
    wanted.map(([path, stamp]): [string, WantedFile] => [
      path,
      { stamp, source: keptPath(stamp), bring: () => store.copy(keptPath(stamp), path) },
    ]),
  );
  const brought = await bringLive(store, site, {
    ...run,
    name,
    action: 'rollback',
    files,
    order,
    onProgress,
  });
  return { ...brought, kind: 'back', name, before: current, notes: [], sent: store.sent };
}

function choose(order: readonly string[], to: string): string {
  const [name, ...more] = order.filter((release) => release.startsWith(to));
  if (name !== undefined && more.length === 0) return name;
  throw new ReleaseError(`没有唯一的发布 ${to}。现有（由旧到新）：${order.join('、') || '无'}。`);
}
