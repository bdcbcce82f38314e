import { hasAddress } from '@/lib/answers/has-address';

/** The decision on a request before any disk access: refuse it, or look for a file or folder. */
export type Decision =
  | { kind: 'refuse'; status: 400 | 404 | 405 }
  | { kind: 'look'; segments: string[]; slash: boolean; query: string };

/** Decides by method and target: GET /issues/07/?a=1 → look for folder issues/07, query ?a=1 */
export function resolveRequest(method: string, target: string): Decision {
  if (method !== 'GET' && method !== 'HEAD') return { kind: 'refuse', status: 405 };
  // Proxies may send an absolute URL.
  const local = target.replace(/^https?:\/\/[^/?]*/i, '');
  const mark = local.indexOf('?');
  const path = mark === -1 ? local : local.slice(0, mark);
  if (!path.startsWith('/')) return { kind: 'refuse', status: 400 };

  const segments = decodeSegments(path.slice(1));
  if (segments === null) return { kind: 'refuse', status: 400 };
  const slash = segments.at(-1) === '';
  const names = slash ? segments.slice(0, -1) : segments;
  if (!names.every(isFileName) || !hasAddress(names.join('/'))) return { kind: 'refuse', status: 404 };
  return { kind: 'look', segments: names, slash, query: mark === -1 ? '' : local.slice(mark) };
}

/** The address of a folder with its slash, for a redirect; it can never name another host. */
export function folderAddress(segments: readonly string[], query: string): string {
  return `/${segments.map((segment) => `${encodeURIComponent(segment)}/`).join('')}${query}`;
}

// Split first, decode once: %2F stays inside its name, and %252e%252e is a name with percent signs.
function decodeSegments(path: string): string[] | null {
  try {
    return path.split('/').map(decodeURIComponent);
  } catch {
    return null;
  }
}

// No empty names: //host/x would otherwise redirect to another host. A colon is a drive or a second stream on
// Windows.
function isFileName(name: string): boolean {
  return name !== '' && name !== '.' && name !== '..' && !/[/\\:\0]/.test(name);
}
