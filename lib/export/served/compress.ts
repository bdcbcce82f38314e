import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

// PNG is compressed already.
const TEXT = /\.(?:html|css|js|json|jsonld|csv|md|txt|ics|xml|svg|webmanifest)$/;

/** True for a file type worth compressing. */
export const isText = (path: string): boolean => TEXT.test(path);

/** Compressed copies of a file. */
export type Compressed = { br: Buffer; gz: Buffer };

/** The bytes as brotli (quality 11) and gzip (level 9), the highest of each. */
export async function compress(bytes: Buffer): Promise<Compressed> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const [br, gz] = await Promise.all([toBrotli(bytes, { params }), toGzip(bytes, { level: 9 })]);
  return { br, gz };
}
