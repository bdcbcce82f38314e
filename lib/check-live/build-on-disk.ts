import { hasAddress } from '@/lib/answers/has-address';

/** The build that should be online: path → SHA-256, and the policy of its nginx include file. */
export type Build = { sums: ReadonlyMap<string, string>; csp: string | null };

/** Path of a file → path on the site: about/index.html → about/ */
export function addressOf(path: string): string {
  return path
    .replace(/(^|\/)index\.html$/, '$1')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

/** The files that can be requested on a site below this path; /.well-known/ belongs to the root of the host. */
export function publicFiles({ sums }: Build, base: string): [path: string, sum: string][] {
  return [...sums].filter(([path]) => hasAddress(path) && (base === '/' || !path.startsWith('.')));
}
