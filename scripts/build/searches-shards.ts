import type { Notice } from '@/lib/model/notice';
import { needsShards } from '@/lib/search/shards/needs-shards';

/** True if the search over some notices has an index in shards, with the limit MOST_SCANNED of the environment. */
export const searchesShards = (notices: readonly Notice[]): boolean =>
  needsShards(notices, process.env.MOST_SCANNED);
