import { join } from 'node:path';
import { type Purged, withdrawsSomething } from '@/lib/release/purge/purge-releases';
import { ReleaseError } from '@/lib/release/release-error';
import { forget, PRIVATE } from './bring-live';
import { withRecords } from './fetch-records';
import type { ObjectStore } from './object-store';
import { runJobs } from './run-jobs';
import { STATE_PATH } from './state';
import { readStoredSite } from './stored-site';

/**
 * Deletes all that a bucket keeps of other releases than the current one, and the scripts that it no longer names: after
 * a withdrawal they still have the words. Throws ReleaseError unless the current release withdraws something.
 */
export async function purgeStorage(store: ObjectStore): Promise<Purged> {
  const site = await readStoredSite(store);
  if (site.state === null) throw new ReleaseError('那里没有正在公开的发布，没有删去什么。');
  const { current, order } = site.state;
  const withdraws = await withRecords(store, [current], (releases) =>
    withdrawsSomething(join(releases, current)),
  );
  if (!withdraws)
    throw new ReleaseError(
      `正在公开的 ${current} 里没有撤下的网址，没有删去什么。请先发布撤下以后的内容，再删旧的发布。`,
    );
  const others = order.filter((name) => name !== current);
  const assets = Object.keys(site.state.leaving);
  const state = { ...site.state, order: [current], leaving: {} };
  await store.put(STATE_PATH, Buffer.from(JSON.stringify(state)), PRIVATE);
  await forget(store, [...site.etags.keys()], new Map([[current, site.current]]));
  await runJobs(assets, (path) => store.remove(path));
  const dropped = others.map((name) => ({ name, files: Object.keys(site.kept.get(name) ?? {}).length }));
  return { name: current, dropped, assets };
}
