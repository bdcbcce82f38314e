const LENGTH = 10;
// deploy/nginx.conf states the same rule; a unit test compares the two.
const HASHED = new RegExp(`^assets/([^/]+)-[0-9a-f]{${LENGTH}}\\.[a-z]+(?:\\.(?:br|gz))?$`);

/** The served path of a file of ours, named by a hash of its content: assets/core-dc39310b1b.js */
export function hashedName(name: string, hash: string, extension: string): string {
  return `assets/${name}-${hash.slice(0, LENGTH)}.${extension}`;
}

/** True for such a path or its compressed copy: it never names other content and may be cached for ever. */
export function isHashed(path: string): boolean {
  return nameBeforeHash(path) !== null;
}

/** core for assets/core-dc39310b1b.js; null for a path without a hash. */
export function nameBeforeHash(path: string): string | null {
  return HASHED.exec(path)?.[1] ?? null;
}
