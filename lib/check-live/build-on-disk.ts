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

/** The files that can be requested: no compressed copies, no files for the server, not the 404 page. */
export function publicFiles({ sums }: Build): [path: string, sum: string][] {
  return [...sums].filter(([path]) => !/(?:^|\/)\.|\.(?:br|gz)$|^404\.html$/.test(path));
}

/** The policy in the text of .nginx/csp.conf; null if there is none. */
export function policyIn(config: string): string | null {
  return /Content-Security-Policy "([^"]*)"/.exec(config)?.[1] ?? null;
}
