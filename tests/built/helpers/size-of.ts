import { statSync } from 'node:fs';
import { join } from 'node:path';
import { SITE_FOLDER } from '@/tests/site-under-test';

/** The bytes of a file: as it is, and as each encoding sends it. */
export type Size = { plain: number; gzip: number; brotli: number };

/** The exact sizes of what the built site has for an address. */
export function sizeOf(address: string): Size {
  const file = join(SITE_FOLDER, address.endsWith('/') ? `${address}index.html` : address);
  const bytes = (path: string): number => statSync(path).size;
  return { plain: bytes(file), gzip: bytes(`${file}.gz`), brotli: bytes(`${file}.br`) };
}
