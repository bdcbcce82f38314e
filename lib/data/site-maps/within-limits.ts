/** How much one site map may hold: addresses, and bytes of UTF-8 without compression. */
export type Limits = { addresses: number; bytes: number };

/** The limits of sitemaps.org for a site map, as XML or as text. */
export const LIMITS: Limits = { addresses: 50_000, bytes: 50 * 1024 * 1024 };

/** Entries in as few parts as the limits allow, in their order, if each part has `frame` bytes more; one empty part for none. */
export function withinLimits(entries: readonly string[], frame: number, limits: Limits): string[][] {
  const parts: string[][] = [];
  let part: string[] = [];
  let bytes = frame;
  for (const entry of entries) {
    const more = Buffer.byteLength(entry);
    const isFull = part.length >= limits.addresses || bytes + more > limits.bytes;
    if (isFull && part.length > 0) {
      parts.push(part);
      part = [];
      bytes = frame;
    }
    part.push(entry);
    bytes += more;
  }
  return [...parts, part];
}
