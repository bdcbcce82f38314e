import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { releaseToStorage } from '@/lib/release/storage/release-to-storage';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';
import { makeSite } from '@/tests/release/make-site';
import { memoryStore } from '@/tests/release/storage/memory-store';

function site(texts: Record<string, string> = {}, word = '甲'): string {
  const folder = join(temporaryFolder(), 'out');
  makeSite(folder, word, 1, texts);
  return folder;
}
const run = { called: 's3://site/', now: 0, by: 'a@b' };

test('a first release says what could not be compared and what has to be set by hand', async () => {
  const { store } = memoryStore();
  const { kind, before, notes } = await releaseToStorage(store, { ...run, finished: site() });
  expect([kind, before]).toEqual(['new', null]);
  expect(notes).toEqual([expect.stringContaining('没有登记可以对照'), expect.stringContaining('404.html')]);
});

test('nothing published vanishes, unless the release is named that may lose it', async () => {
  const { store, done } = memoryStore();
  const address = '/notices/a/issues/01/';
  const { name } = await releaseToStorage(store, {
    ...run,
    finished: site({ [address]: '2026-03-01 aaaaaaaaaaaaaaaa 已整改' }),
  });
  done.length = 0;
  await expect(releaseToStorage(store, { ...run, finished: site() })).rejects.toThrow('没有了');
  expect(done).toEqual([]);
  const forced = await releaseToStorage(store, { ...run, finished: site(), replace: name });
  expect(forced.kind).toBe('new');
});

test('a damaged folder and a sheet for other content are refused', async () => {
  const { store, done } = memoryStore();
  const finished = site();
  const approval = { sheet: '0123456789abcdef' };
  await expect(releaseToStorage(store, { ...run, finished, approval })).rejects.toThrow('审签单上的是');
  appendFileSync(join(finished, 'robots.txt'), ' ');
  await expect(releaseToStorage(store, { ...run, finished })).rejects.toThrow('没有发布：改动过 robots.txt');
  expect(done).toEqual([]);
});
