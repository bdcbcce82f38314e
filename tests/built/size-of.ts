import { statSync } from 'node:fs';
import { join } from 'node:path';

/** The bytes of a file: as it is, and as each encoding sends it. */
export type Size = { plain: number; gzip: number; brotli: number };

/** The exact sizes of what out/ has for an address. */
export function sizeOf(address: string): Size {
  const file = join(process.cwd(), 'out', address.endsWith('/') ? `${address}index.html` : address);
  const bytes = (path: string): number => statSync(path).size;
  return { plain: bytes(file), gzip: bytes(`${file}.gz`), brotli: bytes(`${file}.br`) };
}
