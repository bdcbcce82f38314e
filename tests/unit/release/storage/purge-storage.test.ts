import { join } from 'node:path';
import { expect, test } from 'vitest';
import { purgeStorage } from '@/lib/release/storage/purge-storage';
import { releaseToStorage } from '@/lib/release/storage/release-to-storage';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';
import { makeSite } from '@/tests/release/make-site';
import { memoryStore } from '@/tests/release/storage/memory-store';

const DAY = '2026-03-01 aaaaaaaaaaaaaaaa';

test('after a withdrawal nothing of other releases stays; before it nothing goes', async () => {
  const { store, held } = memoryStore();
  const release = async (word: string, texts: Record<string, string>) => {
    const finished = join(temporaryFolder(), 'out');
    makeSite(finished, word, 1, texts);
    return releaseToStorage(store, { finished, called: 's3://site/', now: 0, by: 'a@b' });
  };
  const address = '/notices/a/issues/01/';
  const old = await release('含有个人信息', { [address]: `${DAY} 已整改` });
  await expect(purgeStorage(store)).rejects.toThrow('没有撤下的网址');
  const fresh = await release('已撤下', { [address]: `${DAY} 已撤下` });
  const purged = await purgeStorage(store);
  expect([purged.name, purged.dropped.map(({ name }) => name), purged.assets.length]).toEqual([
    fresh.name,
    [old.name],
    1,
  ]);
  const texts = [...held.values()].map(({ bytes }) => Buffer.from(bytes).toString());
  expect(texts.filter((text) => text.includes('个人信息'))).toEqual([]);
  expect([...held.keys()].filter((path) => path.includes(old.name))).toEqual([]);
});
