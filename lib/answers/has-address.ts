import { CARRIED_LIST } from './server-files';

/**
 * True for a file of a build, or the names of a requested path joined by /, that readers can ask for. Names that begin
 * with a dot are for servers, but for /.well-known/ at the root of the host (RFC 8615); compressed copies have the
 * address of their file, and the 404 page has none.
 */
export function hasAddress(path: string): boolean {
  if (/\.(?:br|gz)$/i.test(path) || path === '404.html') return false;
  if (path.split('/').at(-1) === CARRIED_LIST) return false;
  return !/(?:^|\/)\./.test(path.replace(/^\.well-known\/(?=.)/, ''));
}
