import { join } from 'node:path';
import type { Published } from '@/lib/model/published';
import { parsePublished } from '@/lib/record/parse-published';
import { recordFile } from '@/lib/record/record-file';
import { OWN, readIfThere, readSums, sumOf } from '@/lib/release/folder/sums';
import { ReleaseError } from '@/lib/release/release-error';

/** The record of a release or a finished out/; null if it was built before releases had one. Throws ReleaseError if it is not as it was built. */
export function releasedRecord(folder: string): Published | null {
  const path = join(folder, recordFile);
  const sum = readSums(folder, OWN).get(recordFile);
  if (sum === undefined) return null;
  const text = readIfThere(path);
  if (text === null || sumOf(path) !== sum) {
    throw new ReleaseError(`${path} 与 ${OWN} 不符：不见了，或者改过。`);
  }
  return parsePublished(text).record;
}
