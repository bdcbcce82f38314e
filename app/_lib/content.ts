import { resolve } from 'node:path';
import { openContent } from '@/lib/content/open-content';
import { needsShards } from '@/lib/search/shards/needs-shards';

const { CONTENT_DIR = 'content', SITE_ORIGIN, NODE_ENV, MOST_SCANNED } = process.env;

/** The content reader. In development it reads the files at every request, so that a saved file shows on refresh. */
export const {
  getContent,
  getSite,
  getAbout,
  getAccessibility,
  getNotices,
  getWithdrawnNotices,
  getWithdrawnEvidence,
  getNewestNotice,
  getNotice,
  getIssue,
  getSlips,
  getSynonyms,
  getFile,
} = openContent(resolve(CONTENT_DIR), {
  keep: NODE_ENV === 'production',
  ...(SITE_ORIGIN === undefined ? {} : { origin: SITE_ORIGIN }),
});

/** True if the search page searches an index in shards, which the last build step makes. */
export const searchesShards = (): boolean => needsShards(getNotices(), MOST_SCANNED);
