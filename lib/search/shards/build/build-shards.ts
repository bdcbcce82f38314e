import { hashedName } from '@/lib/digest/hashed-name';
import { sha256 } from '@/lib/digest/sha256';
import { prepare } from '@/lib/search/prepare';
import type { SearchIndex, SearchRecord } from '@/lib/search/search-index';
import { indexedText } from '@/lib/search/shards/indexed-text';
import { ROOT_FORM, type RootNotice, type SearchRoot } from '@/lib/search/shards/search-root';
import { buildFoldTable } from './build-fold-table';
import { buildLists, type IndexedRecord } from './build-lists';
import { cutShards } from './cut-shards';
import { textOfRecord } from './text-of-record';

/** An index in shards: its root, the files that the root names (by path, their names from their content), and the words of the records by notice. */
export type BuiltShards = {
  root: SearchRoot;
  files: Map<string, Uint8Array>;
  texts: Map<string, string[]>;
};

type PlacedIndexed = IndexedRecord & { record: SearchRecord; number: string };

/** Builds the index in shards of the indexes of several notices, the newest first. */
export function buildShards(indexes: readonly SearchIndex[]): BuiltShards {
  const files = new Map<string, Uint8Array>();
  const keep = (name: string, bytes: Uint8Array, extension: string): string => {
    const path = hashedName(name, sha256(bytes), extension);
    files.set(path, bytes);
    return path;
  };
  const records = indexes.flatMap(recordsOf);
  const shards = [...cutShards(buildLists(records))].map(([first, bytes]): [string, string] => [
    first,
    keep('shard', bytes, 'bin'),
  ]);
  const { table, foldable } = buildFoldTable(indexes);
  const fold = keep('fold', Buffer.from(JSON.stringify(table)), 'json');
  const texts = new Map<string, string[]>();
  const notices = indexes.map((index): RootNotice => {
    const version = sha256(JSON.stringify(index)).slice(0, 10);
    const own = index.records.map((record) => JSON.stringify(textOfRecord(index, record, version)));
    texts.set(index.notice, own);
    return { slug: index.notice, name: index.name, records: own.length, version };
  });
  const kinds = new Map<string, number>();
  const kind = records.map(({ record: { model, codes } }) => {
    const { status, theme, reason } = codes;
    const key = JSON.stringify({ model, status, theme, reason });
    const place = kinds.get(key) ?? kinds.size;
    kinds.set(key, place);
    return place;
  });
  const root: SearchRoot = {
    form: ROOT_FORM,
    notices,
    kinds: [...kinds.keys()].map((key) => JSON.parse(key)),
    kind,
    issue: records.map(({ record }) => record.issue ?? ''),
    number: records.map(({ number }) => number),
    length: records.map(({ text }) => text.length),
    titleLength: records.map(({ titleLength }) => titleLength),
    shards,
    foldable,
    fold,
  };
  return { root, files, texts };
}

// The address does not matter here.
function recordsOf(index: SearchIndex): PlacedIndexed[] {
  const notice = prepare(index, '');
  return notice.searchables.map((searchable) => ({
    record: searchable.record,
    number: searchable.number,
    text: indexedText(searchable, notice),
    titleLength: searchable.title.length,
  }));
}
