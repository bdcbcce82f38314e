import { type IndexElement, takeAnswer } from '@/browser/search/early-answer';
import { noticePath, recordTextPath, searchRootPath } from '@/lib/addresses';
import { askedInShards, findInShards, type Parts, type PlacedHit } from '@/lib/search/shards/find-in-shards';
import { isFoldTable } from '@/lib/search/shards/fold-table';
import { type OpenRoot, openRoot, type PlacedRecord } from '@/lib/search/shards/open-root';
import { isRecordText, type WholeRecord, withText } from '@/lib/search/shards/record-text';
import { isSearchRoot, type SearchRoot } from '@/lib/search/shards/search-root';
import { unpackShard } from '@/lib/search/shards/shard-bytes';
import { createMemory } from './create-memory';
import { jsonOf, readPart } from './fetch-part';
import { PartError } from './part-error';

/** An index in shards, of which only what a query needs is loaded. All reject with a PartError; what failed is tried again when it is asked for again. */
export type ShardIndex = {
  root: () => Promise<OpenRoot>;
  find: (q: string) => Promise<PlacedHit[]>;
  /** The words of a query as the first notice folds them. */
  words: (q: string) => Promise<string[]>;
  text: (record: PlacedRecord) => Promise<WholeRecord>;
  /** Loads the root anew; true if it has changed, which forgets everything loaded before. */
  renew: () => Promise<boolean>;
};

// as many as a phone keeps without being slow: a shard is about 60 KB when unpacked
const [MOST_SHARDS, MOST_TEXTS, MOST_ANSWERS] = [24, 200, 12];

/** The index whose root an element names. */
export function createIndex(place: IndexElement): ShardIndex {
  const address = place.dataset.index || '';
  // the index lies below the folder of the site
  const base = address.slice(0, -searchRootPath.length);
  const roots = createMemory<SearchRoot>(1);
  const opened = createMemory<OpenRoot>(1);
  const shards = createMemory<Awaited<ReturnType<Parts['shard']>>>(MOST_SHARDS);
  const tables = createMemory<Awaited<ReturnType<Parts['foldTable']>>>(1);
  const texts = createMemory<WholeRecord>(MOST_TEXTS);
  const answers = createMemory<PlacedHit[]>(MOST_ANSWERS);

  const readRoot = (): Promise<SearchRoot> =>
    roots.get('', () => readPart(takeAnswer(place), jsonOf(isSearchRoot)));
  const root = (): Promise<OpenRoot> => opened.get('', () => readRoot().then(openRoot));
  const partsOf = (open: OpenRoot): Parts => ({
    shard: (number) => {
      const [, path = ''] = open.shards[number] || [];
      return shards.get(path, () =>
        readPart(fetch(`${base}/${path}`), async (response) =>
          unpackShard(new Uint8Array(await response.arrayBuffer())),
        ),
      );
    },
    foldTable: () =>
      tables.get(open.fold, () => readPart(fetch(`${base}/${open.fold}`), jsonOf(isFoldTable))),
    text: (record) => {
      const notice = open.notices[record.notice];
      if (!notice) throw new PartError('broken');
      const path = recordTextPath(notice, record.place);
      return texts.get(path, async () => {
        const text = await readPart(fetch(base + path), jsonOf(isRecordText));
        if (text.version !== notice.version) throw new PartError('missing');
        return withText(record.hit.searchable.record, notice, text, base + noticePath(notice));
      });
    },
  });
  return {
    root,
    find: (q) => answers.get(q, () => root().then((open) => findInShards(q, open, partsOf(open)))),
    words: async (q) => {
      const open = await root();
      const [asked] = await askedInShards(q, open, partsOf(open));
      return asked ? asked.words.map(([word]) => `${word}`) : [];
    },
    text: (record) => root().then((open) => partsOf(open).text(record)),
    renew: async () => {
      const before = JSON.stringify(await readRoot());
      const now = await readPart(fetch(address, { cache: 'reload' }), jsonOf(isSearchRoot));
      if (JSON.stringify(now) === before) return false;
      for (const memory of [roots, opened, shards, tables, texts, answers]) memory.clear();
      await roots.get('', () => Promise.resolve(now));
      return true;
    },
  };
}
