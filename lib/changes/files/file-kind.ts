import type { Change } from '@/lib/changes/change';

/** The kind of a change to a file: a page, or a file for programs and print. */
export function fileKind(path: string): 'page' | 'file' {
  return path.endsWith('.html') ? 'page' : 'file';
}

/** True for styles, scripts and the settings of the server, which say nothing to readers. */
export function isLook(path: string): boolean {
  return path.startsWith('/assets/') || path.startsWith('/.nginx/');
}

/** A change that alters the look of a file and no word of it. */
export function otherLook(where: string): Change {
  return { kind: 'assets', where, before: null, after: null, cause: '程序的改动' };
}
