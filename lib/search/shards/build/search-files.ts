import { recordTextPath, searchRootPath } from '@/lib/addresses';
import type { Slip } from '@/lib/model/accepted-schema';
import type { Notice } from '@/lib/model/notice';
import { buildIndex } from '@/lib/search/build-index';
import { buildShards } from './build-shards';

/** The files of an index in shards of some notices, the newest first, by path in the built folder. */
export function searchFiles(notices: readonly Notice[], slips: readonly Slip[]): Map<string, Buffer> {
  const { root, files, texts } = buildShards(
    notices.map((notice) =>
      buildIndex(
        notice,
        slips.filter((slip) => slip.notice === notice.slug),
      ),
    ),
  );
  const words = [...texts].flatMap(([slug, own]) =>
    own.map((text, place): [string, Buffer] => [recordTextPath({ slug }, place).slice(1), Buffer.from(text)]),
  );
  return new Map([
    ...[...files].map(([path, bytes]): [string, Buffer] => [path, Buffer.from(bytes)]),
    ...words,
    [searchRootPath.slice(1), Buffer.from(JSON.stringify(root))],
  ]);
}
