import { resolve } from 'node:path';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { openContent } from '@/lib/content/open-content';
import type { Notice } from '@/lib/model/notice';
import { needsShards } from '@/lib/search/shards/needs-shards';

const { CONTENT_DIR = 'content', SITE_ORIGIN, NODE_ENV, MOST_SCANNED } = process.env;

// In development the files are read again after every change, so that a saved one shows on refresh.
const store = openContent(resolve(CONTENT_DIR), {
  keep: NODE_ENV === 'production',
  once: cache,
  ...(SITE_ORIGIN === undefined ? {} : { origin: SITE_ORIGIN }),
});

/** The content reader. */
export const {
  getContent,
  getSite,
  getAbout,
  getAccessibility,
  getNotices,
  getWithdrawnNotices,
  getWithdrawnEvidence,
  getNewestNotice,
  getIssue,
  getSlips,
  getSynonyms,
  getThemeGroups,
  getFile,
} = store;

/** The name in place of notices, issues or files where none is to be built; no notice can have it (isNoticeSlug). */
export const NO_NOTICE = '_none';

/** A notice by any of its names; the page of NO_NOTICE is not found. */
export function getNotice(slug: string): Notice {
  return slug === NO_NOTICE ? notFound() : store.getNotice(slug);
}

/** True if the search page searches an index in shards, which the last build step makes. */
export const searchesShards = (): boolean => needsShards(store.getNotices(), MOST_SCANNED);
