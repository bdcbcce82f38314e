import { join } from 'node:path';
import { expect, test } from 'vitest';
import { releaseToStorage } from '@/lib/release/storage/release-to-storage';
import { rollBackStorage } from '@/lib/release/storage/roll-back-storage';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';
import { makeSite } from '@/tests/release/make-site';
import { memoryStore } from '@/tests/release/storage/memory-store';

const run = { now: 0, by: 'a@b' };

async function released(...words: string[]) {
  const { store, held } = memoryStore();
  const names: string[] = [];
  for (const word of words) {
    const finished = join(temporaryFolder(), 'out');
    makeSite(finished, word, 1);
    names.push((await releaseToStorage(store, { ...run, finished, called: 's3://site/' })).name);
  }
  return { store, names, home: () => Buffer.from(held.get('index.html')?.bytes ?? []).toString() };
}

test('without a name the one before is live again, and with one that', async () => {
  const { store, names, home } = await released('甲', '乙', '丙');
  expect((await rollBackStorage(store, { ...run, to: undefined })).name).toBe(names[1]);
  expect(home()).toContain('乙');
  expect((await rollBackStorage(store, { ...run, to: names[0] })).before).toBe(names[1]);
  expect(home()).toContain('甲');
});

test('there is nothing before the first, and no release of another name', async () => {
  const { store, names } = await released('甲');
  await expect(rollBackStorage(store, { ...run, to: undefined })).rejects.toThrow('没有更早的发布');
  await expect(rollBackStorage(store, { ...run, to: 'none' })).rejects.toThrow(
    `现有（由旧到新）：${names[0]}`,
  );
  await expect(rollBackStorage(memoryStore().store, { ...run, to: undefined })).rejects.toThrow(
    '没有更早的发布',
  );
});
