/** True for the path of older entries of a feed: /feed/2025-1.atom, /bureaus/library/feed/2025-1.atom */
export function isFeedArchive(path: string): boolean {
  return /^(?:\/bureaus\/[^/]+)?\/feed\/\d{4}-\d+\.atom$/.test(path);
}
