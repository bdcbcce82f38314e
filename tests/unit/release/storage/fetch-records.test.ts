import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withRecords } from '@/lib/release/storage/fetch-records';
import { memoryStore } from '@/tests/release/storage/memory-store';

test('lists and records lie as in a folder of releases, until they have been compared', async () => {
  const { store } = memoryStore();
  await store.put('.release/releases/a/SHA256SUMS', Buffer.from('sums'), {});
  await store.put('.release/releases/a/.published.yaml', Buffer.from('record'), {});
  const folder = await withRecords(store, ['a', null], (releases) => {
    expect(readdirSync(releases)).toEqual(['a']);
    expect(readFileSync(join(releases, 'a/.published.yaml'), 'utf8')).toBe('record');
    return releases;
  });
  expect(existsSync(folder)).toBe(false);
});
