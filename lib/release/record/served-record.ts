import { join } from 'node:path';
import type { Published } from '@/lib/model/published';
import { OWN, readIfThere, releaseName } from '@/lib/release/folder/sums';
import { ReleaseError } from '@/lib/release/release-error';
import { releasedRecord } from './released-record';

/** The record of the current release in its folder; none if it was built before there was one. */
export function servedRecord(folder: string, name: string): Published | 'none' | 'damaged' {
  if (releaseName(readIfThere(join(folder, OWN)) ?? '') !== name) return 'damaged';
  try {
    return releasedRecord(folder) ?? 'none';
  } catch (error) {
    if (error instanceof ReleaseError) return 'damaged';
    throw error;
  }
}
