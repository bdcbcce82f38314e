/** The file that marks a folder as withdrawn: servers answer everything in that very folder with 410 (deploy/nginx.conf repeats the name). */
export const WITHDRAWN_MARKER = '.withdrawn';

/** The marker beside a page: notices/a/issues/22/index.html → notices/a/issues/22/.withdrawn */
export function withdrawnMarker(page: string): string {
  return page.replace(/[^/]*$/, WITHDRAWN_MARKER);
}
