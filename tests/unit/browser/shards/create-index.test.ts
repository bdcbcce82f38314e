import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createIndex, type ShardIndex } from '@/browser/shards/create-index';
import { failureOf } from '@/browser/shards/part-error';
import type { Issue } from '@/lib/model/notice';
import { buildIndex } from '@/lib/search/build-index';
import { searchFiles } from '@/lib/search/shards/build/search-files';
import { issue, notice } from '@/tests/fixtures/notices/sample';
import { part } from '@/tests/fixtures/sample-search';

const siteOf = (...issues: Issue[]): Map<string, Uint8Array> => searchFiles([buildIndex(notice(issues), [])]);
const first = siteOf(issue(), issue({ id: '03', heading: '（3）公证偏慢。' }));
const second = siteOf(issue({ id: '03', heading: '（3）公证偏慢。', parts: part('改了。') }));
const isShard = (path: string): boolean => path.endsWith('.bin');
const isText = (path: string): boolean => /\/\d+\.json$/.test(path);

let site: Map<string, Uint8Array>;
let fetched: string[];
let index: ShardIndex;

beforeEach(() => {
  site = new Map(first);
  fetched = [];
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('fetch', async (address: string) => {
    const path = address.replace('/base/', '');
    fetched.push(path);
    const bytes = site.get(path);
    return bytes === undefined ? new Response('', { status: 404 }) : new Response(new Uint8Array(bytes));
  });
  index = createIndex({ dataset: { index: '/base/search/index.json' } });
});
afterEach(() => vi.unstubAllGlobals());

const find = async (q: string): Promise<(string | null)[]> =>
  (await index.find(q)).map(({ searchable }) => searchable.record.issue);
const failure = (part: Promise<unknown>): Promise<string> => part.then(() => 'none', failureOf);
const damage = (isOf: (path: string) => boolean, damaged: Uint8Array | null): void => {
  for (const path of [...site.keys()].filter(isOf)) {
    if (damaged === null) site.delete(path);
    else site.set(path, damaged);
  }
};

test('a query loads the root, the shards of its words and the words of a result, each once', async () => {
  expect(await find('公证')).toEqual(['03']);
  expect(await find('公证')).toEqual(['03']);
  expect(fetched.filter((path) => !isShard(path))).toEqual(['search/index.json']);
  expect(fetched).toHaveLength(2);
  const [hit] = await index.find('公证');
  const whole = hit && (await index.text(hit.record));
  expect(whole?.searchable.record.title).toBe('（3）公证偏慢。');
  expect(whole?.notice.home).toBe('/base/notices/2026-library/');
  expect(fetched).toHaveLength(3);
});

test('words are folded as the first notice does', async () => {
  expect(await index.words('偏， 没有')).toEqual(['偏', '没有']);
});

describe('a part that cannot be had', () => {
  test.each([
    ['the root is missing', (path: string) => path === 'search/index.json', null, 'missing'],
    [
      'the root is of another version',
      (path: string) => path === 'search/index.json',
      '{"form":0}',
      'broken',
    ],
    ['the root is cut short', (path: string) => path === 'search/index.json', '{"form":1,', 'broken'],
    ['a shard is missing', isShard, null, 'missing'],
    ['a shard is cut short', isShard, 'x', 'broken'],
  ])('%s: it fails, and is asked for again', async (_, isOf, damaged, why) => {
    damage(isOf, damaged === null ? null : Buffer.from(damaged));
    expect(await failure(index.find('公证'))).toBe(why);
    expect(await failure(index.find('公证'))).toBe(why);
    site = new Map(first);
    expect(await find('公证')).toEqual(['03']);
  });

  test.each([
    ['missing', null, 'missing'],
    ['cut short', '{"form":1,', 'broken'],
    ['of another form', '{"form":0}', 'broken'],
    ['of another version of its notice', '{"form":1,"version":"0"}', 'missing'],
  ])('the words of a result are %s', async (_, damaged, why) => {
    damage(isText, damaged === null ? null : Buffer.from(damaged));
    const [hit] = await index.find('公证');
    expect(await failure(hit ? index.text(hit.record) : Promise.resolve())).toBe(why);
  });

  test('without a network', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('network')));
    expect(await failure(index.find('公证'))).toBe('offline');
  });
});

test('when the site was published anew meanwhile, the index is renewed and finds what is there now', async () => {
  await index.root();
  site = new Map(second);
  expect(await failure(index.find('公证'))).toBe('missing');
  expect(await index.renew()).toBe(true);
  expect(await find('公证')).toEqual(['03']);
  expect(await index.renew()).toBe(false);
});
