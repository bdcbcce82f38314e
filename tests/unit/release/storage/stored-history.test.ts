import { expect, test } from 'vitest';
import { PRIVATE } from '@/lib/release/storage/bring-live';
import { STATE_PATH } from '@/lib/release/storage/state';
import { storedHistory } from '@/lib/release/storage/stored-history';
import { memoryStore } from '@/tests/release/storage/memory-store';

test('the history of a bucket is what its state says', async () => {
  const { store } = memoryStore();
  const event = { time: '2026-11-28T08:00:00.000Z', action: 'release', by: 'fabu@a' } as const;
  const state = {
    ...{ current: 'b', order: ['a', 'b'], etags: {}, leaving: {} },
    events: [
      { name: 'a', ...event },
      { name: 'b', ...event },
    ],
  };
  await store.put(STATE_PATH, Buffer.from(JSON.stringify(state)), PRIVATE);
  expect(await storedHistory(store)).toEqual({
    ...{ current: 'b', there: ['a', 'b'], approvals: [] },
    lines: [
      { name: 'a', event },
      { name: 'b', event },
    ],
  });
});

test('an empty bucket has no history', async () => {
  expect(await storedHistory(memoryStore().store)).toEqual({
    ...{ lines: [], current: null, there: [], approvals: [] },
  });
});
