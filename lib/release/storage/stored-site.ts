import { ReleaseError } from '@/lib/release/release-error';
import type { Stored } from './compare-objects';
import type { ObjectStore } from './object-store';
import { parseReleaseFiles, parseState, type ReleaseFiles, releaseFolderPath, STATE_PATH } from './state';

/** The name of the list of stamps in the folder of a release. */
export const STAMPS = 'stamps.json';

/** What a bucket holds, with the stamps of every release that can be returned to. */
export type StoredSite = Stored & { kept: ReadonlyMap<string, ReleaseFiles> };

/** Reads what a bucket holds; throws ReleaseError if the list of a release is missing. */
export async function readStoredSite(store: ObjectStore): Promise<StoredSite> {
  const [etags, text] = await Promise.all([store.list(), store.read(STATE_PATH)]);
  const state = parseState(text);
  const kept = new Map<string, ReleaseFiles>();
  for (const name of state?.order ?? []) {
    const stamps = await store.read(`${releaseFolderPath(name)}${STAMPS}`);
    if (stamps === null) throw new ReleaseError(`对象存储里发布 ${name} 的清单不见了，不能继续。`);
    kept.set(name, parseReleaseFiles(stamps));
  }
  return { etags, state, kept, current: kept.get(state?.current ?? '') ?? {} };
}
