import type { Change } from '@/lib/changes/change';

/** The kind of a change to a file: a page, or a file for programs and print. */
export function fileKind(path: string): 'page' | 'file' {
  return path.endsWith('.html') ? 'page' : 'file';
}

// Of an index in shards; they repeat the words of search.json, with which check:site compares them.
const OF_SEARCH = /^\/search\/(?:index|[^/]+\/\d+)\.json$/;

/** True for styles, scripts, the settings of the server and parts of a search index, which say nothing of their own to readers. */
export function isLook(path: string): boolean {
  return path.startsWith('/assets/') || path.startsWith('/.nginx/') || OF_SEARCH.test(path);
}

/** A change that alters the look of a file and no word of it. */
export function otherLook(where: string): Change {
  return { kind: 'assets', where, before: null, after: null, cause: '程序的改动' };
}
