import { afterAll, beforeAll, expect, test } from 'vitest';
import { addressAnswers } from '@/lib/answers/address-answers';
import { purgeStorage } from '@/lib/release/storage/purge-storage';
import { startStorage, type TestStorage } from './start-storage';
import { storageSites } from './storage-sites';

let storage: TestStorage;
beforeAll(async () => {
  storage = await startStorage();
});
afterAll(() => storage.stop());

const kinds = (): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { method } of storage.seen) counts[method] = (counts[method] ?? 0) + 1;
  storage.seen.length = 0;
  return counts;
};

test('a first upload, the same again, one change and a rollback send only what differs', async () => {
  const sites = storageSites(storage, 'a/b/');
  kinds();
  const first = await sites.release('甲');
  expect([first.kind, first.brought, first.notes]).toEqual([
    'new',
    6,
    ['这里还没有正在公开的发布，没有登记可以对照。'],
  ]);
  expect(await sites.differences('甲')).toEqual([]);
  // Six files, three lists of the release, the state, index and error page; two lists before and after.
  expect(kinds()).toEqual({ GET: 3, PUT: 11 });
  expect((await sites.release('甲')).kind).toBe('same');
  expect(kinds()).toEqual({ GET: 4 });

  const second = await sites.release('乙', 1);
  // Three pages, alike in this small site, the list and the script; what was there is kept for a rollback.
  expect([second.kind, second.before, second.brought, second.kept]).toEqual(['new', first.name, 5, 2]);
  expect(await sites.differences('乙')).toEqual([]);
  kinds();
  const back = await sites.rollBack();
  expect([back.kind, back.name, back.brought]).toEqual(['back', first.name, 4]);
  expect(await sites.differences('甲')).toEqual([]);
  const sent = storage.seen.filter(
    ({ method, path }) => method === 'PUT' && !path.includes('/.release/state.json'),
  );
  expect(sent.map(({ bytes }) => bytes)).toEqual(sent.map(() => 0));
});

test('pages are sent after the scripts they name and before the maps that name them; nothing is removed before', async () => {
  const sites = storageSites(storage, 'order/');
  storage.seen.length = 0;
  await sites.release('甲');
  const order = storage.seen.filter(({ method }) => method === 'PUT').map(({ path }) => path);
  const at = (part: string): number => order.findIndex((path) => path.includes(part));
  expect(at('/assets/')).toBeLessThan(at('/about/index.html'));
  expect(at('/about/index.html')).toBeLessThan(at('/robots.txt'));
  expect(at('/robots.txt')).toBeLessThan(at('/state.json'));
});

test('a script stays for a day after the last page that named it, then goes', async () => {
  const sites = storageSites(storage, 'grace/');
  await sites.release('甲', 0);
  await sites.release('乙', 1);
  const scripts = async (): Promise<number> =>
    [...(await storage.open('grace/').list()).keys()].filter((path) => path.startsWith('assets/')).length;
  expect(await scripts()).toBe(2);
  expect((await sites.release('乙', 20)).removed).toBe(0);
  expect(await scripts()).toBe(2);
  expect((await sites.release('乙', 26)).removed).toBe(1);
  expect(await scripts()).toBe(1);
  expect((await sites.rollBack()).kind).toBe('back');
  expect(await sites.differences('甲')).toEqual([]);
});

test('what somebody else overwrote is put right', async () => {
  const sites = storageSites(storage, 'altered/');
  await sites.release('甲');
  await storage.open('altered/').put('about/index.html', Buffer.from('altered'), {});
  expect(await sites.differences('甲')).toEqual(['about/index.html']);
  expect((await sites.release('甲')).brought).toBe(1);
  expect(await sites.differences('甲')).toEqual([]);
});

test.each(['refused', 'lost'] as const)(
  'broken off before any request, %s, a second run finishes, and every page is whole meanwhile',
  async (fate) => {
    for (let last = 4; ; last += 5) {
      const prefix = `kill-${fate}-${last}/`;
      const sites = storageSites(storage, prefix);
      await sites.release('甲');
      storage.seen.length = 0;
      storage.fate = (_, count) => (count >= last ? fate : 'done');
      const broken = await sites.release('乙').then(
        () => false,
        () => true,
      );
      storage.fate = () => 'done';
      const [old, fresh] = [await sites.differences('甲'), await sites.differences('乙')];
      // Each file is that of one of the two.
      const shared = old.filter((path) => fresh.includes(path));
      expect([last, shared]).toEqual([last, []]);
      const again = await sites.release('乙');
      expect([last, again.before]).toEqual([last, expect.any(String)]);
      expect(await sites.differences('乙')).toEqual([]);
      await sites.rollBack();
      expect([last, await sites.differences('甲')]).toEqual([last, []]);
      if (!broken) break;
    }
  },
);

test('a release that was broken off can be put back instead', async () => {
  const sites = storageSites(storage, 'undo/');
  const { name } = await sites.release('甲');
  storage.seen.length = 0;
  storage.fate = ({ path }) => (path === '/site/undo/SHA256SUMS' ? 'refused' : 'done');
  await expect(sites.release('乙')).rejects.toThrow('对象存储拒绝了');
  storage.fate = () => 'done';
  expect((await sites.differences('甲')).length).toBeGreaterThan(0);
  await sites.rollBack(name);
  expect(await sites.differences('甲')).toEqual([]);
});

test('what fails for a moment is tried again', async () => {
  const sites = storageSites(storage, 'again/');
  const failed = new Set<string>();
  storage.fate = ({ method, path }) => {
    if (failed.has(`${method} ${path}`)) return 'done';
    failed.add(`${method} ${path}`);
    return failed.size % 2 === 0 ? 503 : 429;
  };
  await sites.release('甲');
  storage.fate = () => 'done';
  expect(await sites.differences('甲')).toEqual([]);
});

test('a wrong key is refused in words, and shown nowhere', async () => {
  const refused = storage.open('', 'not-the-key').read('x');
  await expect(refused).rejects.toThrow('密钥不对，或者地域（--region）不对');
  await expect(refused).rejects.not.toThrow('not-the-key');
});

test('five releases can be returned to; the content of older ones goes', async () => {
  const sites = storageSites(storage, 'five/');
  for (const [hour, word] of [...'一二三四五六七'].entries()) await sites.release(word, hour * 30);
  const paths = [...(await storage.open('five/').list()).keys()];
  const lists = paths.filter((path) => path.startsWith('.release/releases/'));
  expect(new Set(lists.map((path) => path.split('/')[2])).size).toBe(5);
  for (const word of [...'六五四三']) {
    await sites.rollBack();
    expect([word, await sites.differences(word)]).toEqual([word, []]);
  }
  await expect(sites.rollBack()).rejects.toThrow('没有更早的发布');
});

test('nothing of other releases is removed while nothing is withdrawn', async () => {
  const sites = storageSites(storage, 'purge/');
  await sites.release('甲');
  await expect(purgeStorage(storage.open('purge/'))).rejects.toThrow('没有撤下的网址');
});

test('readers are answered as the table says of storage', async () => {
  const sites = storageSites(storage, '');
  await sites.release('甲');
  const own = new Set(['/', '/about/', '/about/index.html', '/about', '/robots.txt', '/SHA256SUMS']);
  for (const { path, status, location } of addressAnswers(new Set())) {
    // Of a small site; and the test server takes a folder with two slashes for no address at all.
    const isMissing = status.storage === 404 && path !== '/about//' && path !== '/.release/state.json';
    if (!own.has(path) && !isMissing) continue;
    const answer = await storage.get(path);
    expect([path, answer.status]).toEqual([path, status.storage]);
    if (location !== undefined) expect(answer.headers.get('location')).toBe(`/site${location}`);
  }
});
