import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recordFile } from '@/lib/record/record-file';
import { OWN } from '@/lib/release/folder/sums';
import type { ObjectStore } from './object-store';
import { releaseFolderPath } from './state';

/** What of a release is kept to compare it with another: its list of files and its record. */
export const COMPARED = [OWN, recordFile] as const;

/** Lays the lists and records of releases in a bucket down as they lie in a folder of releases, for `use`, and removes them. */
export async function withRecords<T>(
  store: ObjectStore,
  names: readonly (string | null)[],
  use: (releases: string) => T,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'records-'));
  try {
    for (const name of names.filter((each) => each !== null)) {
      mkdirSync(join(folder, name));
      for (const file of COMPARED) {
        const text = await store.read(`${releaseFolderPath(name)}${file}`);
        if (text !== null) writeFileSync(join(folder, name, file), text);
      }
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
