import { expect, test } from 'vitest';
import { bringLive, forget, type WantedFile } from '@/lib/release/storage/bring-live';
import { STAMP } from '@/lib/release/storage/object-store';
import { keptPath, STATE_PATH } from '@/lib/release/storage/state';
import { readStoredSite, STAMPS } from '@/lib/release/storage/stored-site';
import { memoryStore } from '@/tests/release/storage/memory-store';

function bringing() {
  const { store, done, held } = memoryStore();
  const bring = async (name: string, files: Record<string, string>, now = 0) => {
    const site = await readStoredSite(store);
    await store.put(`.release/releases/${name}/${STAMPS}`, Buffer.from(JSON.stringify(files)), {});
    done.length = 0;
    const wanted = new Map(
      Object.entries(files).map(([path, stamp]): [string, WantedFile] => [
        path,
        { stamp, bring: () => store.put(path, Buffer.from(stamp), { [STAMP]: stamp }) },
      ]),
    );
    const order = [...(site.state?.order ?? []), name];
    return bringLive(store, site, { name, action: 'release', files: wanted, order, now, by: 'a@b' });
  };
  return { bring, done, held, store };
}

test('assets, data, pages and maps are brought in this order, then the state', async () => {
  const { bring, done } = bringing();
  await bring('a', { 'sitemap.xml': '1', 'index.html': '2', 'a.csv': '3', 'assets/a-0123456789.js': '4' });
  expect(done).toEqual([
    ...['put assets/a-0123456789.js', 'put a.csv', 'put index.html', 'put sitemap.xml'],
    `put ${STATE_PATH}`,
  ]);
});

test('what changes or goes is put aside before, once; pages that go do so after the state, scripts a day later', async () => {
  const { bring, done, held } = bringing();
  await bring('a', { 'index.html': '1', 'old/index.html': '1', 'assets/a-0123456789.js': '2' });
  const result = await bring('b', { 'index.html': '3' });
  expect(done).toEqual([
    ...[`copy index.html ${keptPath('1')}`, 'put index.html', `put ${STATE_PATH}`, 'remove old/index.html'],
  ]);
  expect(result).toEqual({ brought: 1, removed: 1, kept: 1, dropped: [] });
  expect(held.has('assets/a-0123456789.js')).toBe(true);
});

test('what a rollback needs and the storage has not is said before anything is changed', async () => {
  const { store, done } = memoryStore();
  const file: WantedFile = {
    stamp: '1',
    source: keptPath('1'),
    bring: () => store.copy(keptPath('1'), 'index.html'),
  };
  const task = {
    name: 'a',
    action: 'rollback',
    files: new Map([['index.html', file]]),
    order: ['a'],
  } as const;
  const brought = bringLive(store, await readStoredSite(store), { ...task, now: 0, by: 'a@b' });
  await expect(brought).rejects.toThrow('a 的文件已不完整，没有退回：缺 1 个，如 index.html');
  expect(done).toEqual([]);
});

test('only what is kept for releases that no longer stay is forgotten', async () => {
  const { store, done } = memoryStore();
  const paths = [
    keptPath('1'),
    keptPath('2'),
    `.release/releases/a/${STAMPS}`,
    `.release/releases/b/${STAMPS}`,
    'x',
    STATE_PATH,
  ];
  await forget(store, paths, new Map([['b', { 'index.html': '2' }]]));
  expect(done.sort()).toEqual([`remove ${keptPath('1')}`, `remove .release/releases/a/${STAMPS}`]);
});
