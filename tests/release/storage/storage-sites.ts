import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileHeaders, SHARED_CACHE } from '@/lib/answers/answer-headers';
import { hasAddress } from '@/lib/answers/has-address';
import { OWN, readSums } from '@/lib/release/folder/sums';
import { releaseToStorage, type StorageOutcome } from '@/lib/release/storage/release-to-storage';
import { rollBackStorage } from '@/lib/release/storage/roll-back-storage';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';
import { makeSite } from '../make-site';
import { BY } from '../run-by';
import type { TestStorage } from './start-storage';

/** Small sites, each named by its word, released to a storage below a prefix at a time in hours. */
export function storageSites(storage: TestStorage, prefix: string) {
  const folder = temporaryFolder();
  const folderOf = (word: string): string => {
    const finished = join(folder, word);
    if (!existsSync(finished)) makeSite(finished, word);
    return finished;
  };
  return {
    folderOf,
    release: (word: string, hours = 0): Promise<StorageOutcome> =>
      releaseToStorage(storage.open(prefix), {
        ...{ finished: folderOf(word), called: `s3://site/${prefix}`, now: hours * 3_600_000, by: BY },
      }),
    rollBack: (to?: string): Promise<StorageOutcome> =>
      rollBackStorage(storage.open(prefix), { to, now: 0, by: BY }),
    /** What differs for readers from a site: addresses with another content or other headers. */
    differences: async (word: string): Promise<string[]> => {
      const finished = folderOf(word);
      const paths = [...readSums(finished, OWN).keys()].filter(hasAddress);
      const wrong = await Promise.all(
        paths.map(async (path) => {
          const answer = await storage.get(`/${prefix}${path}`);
          const same = Buffer.from(await answer.arrayBuffer()).equals(readFileSync(join(finished, path)));
          const { 'content-type': type, 'cache-control': cache = SHARED_CACHE } = fileHeaders(path, '');
          const isRight =
            same &&
            answer.headers.get('content-type') === type &&
            answer.headers.get('cache-control') === cache;
          return isRight ? [] : [path];
        }),
      );
      return wrong.flat();
    },
  };
}
