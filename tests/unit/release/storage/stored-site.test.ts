import { expect, test } from 'vitest';
import { STATE_PATH } from '@/lib/release/storage/state';
import { readStoredSite, STAMPS } from '@/lib/release/storage/stored-site';
import { memoryStore } from '@/tests/release/storage/memory-store';

const state = { current: 'b', order: ['a', 'b'], etags: {}, leaving: {}, events: [] };

test('an empty bucket has no release', async () => {
  expect(await readStoredSite(memoryStore().store)).toMatchObject({ state: null, current: {} });
});

test('the stamps of all releases are read, and those of the current one', async () => {
  const { store } = memoryStore();
  await store.put(STATE_PATH, Buffer.from(JSON.stringify(state)), {});
  for (const name of state.order)
    await store.put(
      `.release/releases/${name}/${STAMPS}`,
      Buffer.from(JSON.stringify({ 'index.html': name })),
      {},
    );
  const site = await readStoredSite(store);
  expect([site.current, [...site.kept.keys()]]).toEqual([{ 'index.html': 'b' }, ['a', 'b']]);
});

test('a list that is missing stops the release', async () => {
  const { store } = memoryStore();
  await store.put(STATE_PATH, Buffer.from(JSON.stringify(state)), {});
  await expect(readStoredSite(store)).rejects.toThrow('发布 a 的清单不见了');
});
