import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { noticePath, recordTextPath, searchIndexPath, searchRootPath } from '@/lib/addresses';
import { findByWords } from '@/lib/search/find-by-words';
import { prepare } from '@/lib/search/prepare';
import { isSearchIndex } from '@/lib/search/search-index';
import { findInShards } from '@/lib/search/shards/find-in-shards';
import { isFoldTable } from '@/lib/search/shards/fold-table';
import { openRoot } from '@/lib/search/shards/open-root';
import { isRecordText, withText } from '@/lib/search/shards/record-text';
import { isSearchRoot, type SearchRoot } from '@/lib/search/shards/search-root';
import { unpackShard } from '@/lib/search/shards/shard-bytes';
import { openPage } from '@/tests/built/helpers/built-site';
import { sizeOf } from '@/tests/built/helpers/size-of';
import { query } from '@/tests/fixtures/sample-search';
import { PEOPLE_TYPE } from '@/tests/fixtures/search/people-type';
import { SITE_FOLDER } from '@/tests/site-under-test';

const read = (path: string): Buffer => readFileSync(join(SITE_FOLDER, path));
function readAs<Part>(path: string, isPart: (value: unknown) => value is Part): Part {
  const value: unknown = JSON.parse(read(path).toString());
  if (!isPart(value)) throw new Error(path);
  return value;
}

// A site of a few notices has none.
describe.runIf(existsSync(join(SITE_FOLDER, searchRootPath)))('the search of a large site', () => {
  const rootOf = (): SearchRoot => readAs(searchRootPath, isSearchRoot);

  test('its script has at most 8 KB as sent, and no shard more than 16 KB', () => {
    const script = openPage('/search/')('[data-lazy-script]').attr('data-lazy-script') ?? '';
    expect(script).toContain('/search-shards-');
    expect(sizeOf(script).brotli).toBeLessThanOrEqual(8192);
    const sizes = rootOf().shards.map(([, path]) => read(path).length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(16 * 1024);
  });

  test('it finds what loading every notice finds, whatever people type', async () => {
    const root = openRoot(rootOf());
    const notices = root.notices.map((notice) =>
      prepare(readAs(searchIndexPath(notice), isSearchIndex), searchIndexPath(notice)),
    );
    const parts = {
      shard: async (place: number) => {
        const lists = unpackShard(read(root.shards[place]?.[1] ?? ''));
        if (lists === null) throw new Error(`shard ${place}`);
        return lists;
      },
      foldTable: async () => readAs(root.fold, isFoldTable),
      text: async (record: (typeof root.records)[number]) => {
        const notice = root.notices[record.notice];
        if (notice === undefined) throw new Error('no notice');
        const text = readAs(recordTextPath(notice, record.place), isRecordText);
        return withText(record.hit.searchable.record, notice, text, noticePath(notice));
      },
    };
    for (const [q] of PEOPLE_TYPE) {
      const far = await findInShards(q.trim(), root, parts);
      const near = findByWords(notices, query({ q: q.trim() }));
      const placesNear = near.map(({ notice, searchable }) =>
        [notices.indexOf(notice), notice.searchables.indexOf(searchable)].join(),
      );
      expect(far.map(({ record }) => [record.notice, record.place].join()).sort(), q).toEqual(
        placesNear.sort(),
      );
    }
  });
});
