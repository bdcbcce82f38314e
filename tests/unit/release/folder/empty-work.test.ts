import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createDisk } from '@/lib/release/folder/disk';
import { emptyWork } from '@/lib/release/folder/empty-work';
import { placesIn } from '@/lib/release/places';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

test('leftovers are gone before the work, and what it leaves is gone after it, also if it fails', () => {
  const places = placesIn(temporaryFolder({ '.work/left': '' }));
  const fill = (): string => {
    expect(existsSync(places.work)).toBe(false);
    mkdirSync(places.work);
    writeFileSync(join(places.work, 'file'), 'half');
    return 'done';
  };
  expect(emptyWork(createDisk(), places, fill)).toBe('done');
  const failing = (): void => {
    fill();
    throw new Error('ENOSPC');
  };
  expect(() => emptyWork(createDisk(), places, failing)).toThrow('ENOSPC');
  expect(readdirSync(places.dir)).toEqual([]);
});
