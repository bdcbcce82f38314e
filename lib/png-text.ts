const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** One chunk of a PNG (ISO/IEC 15948, 5.3): its type, its data, and where it begins and ends in the file. */
type Chunk = { type: string; data: Uint8Array; start: number; end: number };

/** The international text of a PNG under a keyword; null if there is none or the bytes are no PNG. */
export function readPngText(png: Uint8Array, keyword: string): string | null {
  for (const { type, data } of chunksOf(png)) {
    if (type !== 'iTXt') continue;
    const [named = '', ...rest] = new TextDecoder().decode(data).split('\0');
    // Flag and method of compression (both 0), language, translated keyword, text.
    if (named === keyword) return rest.at(-1) ?? null;
  }
  return null;
}

/** A PNG with an international text under a keyword, in front of its last chunk; throws if the bytes are no PNG. */
export function withPngText(png: Uint8Array, keyword: string, text: string): Uint8Array {
  const last = chunksOf(png).at(-1);
  if (last?.type !== 'IEND') throw new TypeError('these bytes are no PNG');
  const content = new TextEncoder().encode(`iTXt${keyword}\0\0\0\0\0${text}`);
  const chunk = new Uint8Array(content.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, content.length - 4);
  chunk.set(content, 4);
  view.setUint32(content.length + 4, crc32(content));
  return Uint8Array.from([...png.subarray(0, last.start), ...chunk, ...png.subarray(last.start)]);
}

function chunksOf(png: Uint8Array): Chunk[] {
  const chunks: Chunk[] = [];
  if (!SIGNATURE.every((byte, at) => png[at] === byte)) return chunks;
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  for (let start = SIGNATURE.length; start + 12 <= png.length; ) {
    const end = start + 12 + view.getUint32(start);
    if (end > png.length) return chunks;
    const type = String.fromCharCode(...png.subarray(start + 4, start + 8));
    chunks.push({ type, data: png.subarray(start + 8, end - 4), start, end });
    start = end;
  }
  return chunks;
}

// CRC-32 of ISO 3309, as PNG demands for type and data of each chunk.
function crc32(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  }
  return (rest ^ 0xffffffff) >>> 0;
}
