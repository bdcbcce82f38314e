import { basename, extname } from 'node:path';

/** The media type of the Atom feed (RFC 4287). */
export const ATOM_TYPE = 'application/atom+xml';

const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.map', 'application/json; charset=utf-8'],
  ['.jsonld', 'application/ld+json; charset=utf-8'],
  ['.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.md', 'text/markdown; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.ics', 'text/calendar; charset=utf-8'],
  ['.xml', 'application/xml; charset=utf-8'],
  ['.atom', `${ATOM_TYPE}; charset=utf-8`],
  ['.svg', 'image/svg+xml; charset=utf-8'],
  ['.png', 'image/png'],
  ['.jpg', 'image/jpeg'],
  ['.jpeg', 'image/jpeg'],
  ['.gif', 'image/gif'],
  ['.webp', 'image/webp'],
  ['.avif', 'image/avif'],
  ['.ico', 'image/x-icon'],
  ['.woff', 'font/woff'],
  ['.woff2', 'font/woff2'],
  ['.pdf', 'application/pdf'],
  ['.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['.zip', 'application/zip'],
  ['.gz', 'application/gzip'],
]);

// Feed readers expect Atom's own type; browsers read prefetch rules only under theirs.
const NAMED = new Map([
  ['feed.xml', `${ATOM_TYPE}; charset=utf-8`],
  ['speculation-rules.json', 'application/speculationrules+json; charset=utf-8'],
]);

/** One file name for each known type. */
export const KNOWN_NAMES = [...NAMED.keys(), ...[...TYPES.keys()].map((extension) => `sample${extension}`)];

/** The media type of a file by its name: notice.csv → text/csv; charset=utf-8 */
export function contentType(path: string): string {
  return NAMED.get(basename(path)) ?? TYPES.get(extname(path).toLowerCase()) ?? 'application/octet-stream';
}
