import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Approval, refuseOtherSheet } from '@/lib/release/approval';
import { builtName } from '@/lib/release/folder/built-name';
import { OWN, readIfThere, readSums } from '@/lib/release/folder/sums';
import { formatDamage, verifyFolder } from '@/lib/release/folder/verify-folder';
import { refuseLost } from '@/lib/release/record/refuse-lost';
import { ReleaseError } from '@/lib/release/release-error';
import { addRelease, releaseBefore } from '@/lib/release/release-order';
import type { Run } from '@/lib/release/run';
import { type Brought, bringLive, PRIVATE, type WantedFile } from './bring-live';
import { COMPARED, withRecords } from './fetch-records';
import { type ObjectStore, STAMP } from './object-store';
import type { Progress } from './run-jobs';
import { releaseFolderPath } from './state';
import { storedFiles } from './stored-file';
import { readStoredSite, STAMPS } from './stored-site';

/** The finished folder, how the place is called, the approval if it was signed, and the current release if it may lose what it published. */
export type StorageRelease = Run & {
  finished: string;
  called: string;
  approval?: Approval | undefined;
  replace?: string | undefined;
  onProgress?: Progress | undefined;
};

/** What was done, for the operator. */
export type StorageOutcome = Brought & {
  kind: 'new' | 'same' | 'back';
  name: string;
  before: string | null;
  notes: string[];
  sent: { requests: number; bytes: number };
};

/** Releases a built folder to object storage: only what differs is sent. Throws ReleaseError if something published would vanish, or if the approval is for other content. */
export async function releaseToStorage(store: ObjectStore, release: StorageRelease): Promise<StorageOutcome> {
  const { finished, called, approval, replace, onProgress, ...run } = release;
  const name = builtName(finished);
  if (approval !== undefined) refuseOtherSheet(approval, name);
  const faults = verifyFolder(finished, name);
  if (faults.length > 0)
    throw new ReleaseError(`${finished} 与 ${OWN} 不符，没有发布：${formatDamage(faults)}。`);
  const site = await readStoredSite(store);
  const current = site.state?.current ?? null;
  const notes =
    name === current
      ? []
      : await withRecords(store, [current], (releases) =>
          refuseLost({ dir: called, releases }, { finished, current, replace }),
        );
  if (site.state === null && !(await store.answerAsWebsite()))
    notes.push('存储不接受由程序设置首页和错误页：请在控制台的静态网站设置里写 index.html 和 404.html。');

  const wanted = storedFiles(finished, readSums(finished, OWN));
  if (!site.kept.has(name)) {
    const stamps = Object.fromEntries(wanted.map(({ path, stamp }) => [path, stamp]));
    const folder = releaseFolderPath(name);
    for (const file of COMPARED) {
      const text = readIfThere(join(finished, file));
      if (text !== null) await store.put(`${folder}${file}`, Buffer.from(text), PRIVATE);
    }
    await store.put(`${folder}${STAMPS}`, Buffer.from(JSON.stringify(stamps)), PRIVATE);
  }
  const files = new Map(
    wanted.map(({ path, stamp, headers }): [string, WantedFile] => [
      path,
      {
        stamp,
        bring: () => store.put(path, readFileSync(join(finished, path)), { ...headers, [STAMP]: stamp }),
      },
    ]),
  );
  const order = addRelease(site.state?.order ?? [], current, name);
  const brought = await bringLive(store, site, { ...run, name, action: 'release', files, order, onProgress });
  const same = name === current;
  const before = same ? releaseBefore(order, name) : current;
  return { ...brought, kind: same ? 'same' : 'new', name, before, notes, sent: store.sent };
}
