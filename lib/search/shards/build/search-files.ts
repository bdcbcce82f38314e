import { recordTextPath, searchRootPath } from '@/lib/addresses';
import type { SearchIndex } from '@/lib/search/search-index';
import { buildShards } from './build-shards';

/** The files of an index in shards, made from the indexes of some notices, the newest first, by path in the built folder. */
export function searchFiles(indexes: readonly SearchIndex[]): Map<string, Buffer> {
  const { root, files, texts } = buildShards(indexes);
  const words = [...texts].flatMap(([slug, own]) =>
    own.map((text, place): [string, Buffer] => [recordTextPath({ slug }, place).slice(1), Buffer.from(text)]),
  );
  return new Map([
    ...[...files].map(([path, bytes]): [string, Buffer] => [path, Buffer.from(bytes)]),
    ...words,
    [searchRootPath.slice(1), Buffer.from(JSON.stringify(root))],
  ]);
}
