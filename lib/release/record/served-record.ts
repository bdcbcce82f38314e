import type { Published } from '@/lib/model/published';
import { nameByList } from '@/lib/release/folder/built-name';
import { ReleaseError } from '@/lib/release/release-error';
import { releasedRecord } from './released-record';

/** The record of the current release in its folder; none if it was built before there was one. */
export function servedRecord(folder: string, name: string): Published | 'none' | 'damaged' {
  if (nameByList(folder) !== name) return 'damaged';
  try {
    return releasedRecord(folder) ?? 'none';
  } catch (error) {
    if (error instanceof ReleaseError) return 'damaged';
    throw error;
  }
}
