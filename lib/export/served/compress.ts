import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

// PNG is compressed already.
const TEXT = /\.(?:html|css|js|json|jsonld|csv|md|txt|ics|xml|svg|webmanifest)$/;

/** True for a file type worth compressing. */
export const isText = (path: string): boolean => TEXT.test(path);

/** Whether a reader waits for a file before a page can be read or used, or somebody takes it away. */
export type Use = 'page' | 'download';

// Pages and what they load: styles, scripts, and the JSON of searches and filters.
const PART_OF_PAGE = /\.(?:html|css|js|webmanifest)$|(?:^|\/)(?:search\/.+|search|suggest|codes)\.json$/;

/** The use of a file of text. */
export const fileUse = (path: string): Use => (PART_OF_PAGE.test(path) ? 'page' : 'download');

/** Compressed copies of a file. */
export type Compressed = { br: Buffer; gz: Buffer };

/** The bytes as gzip (level 9) and brotli: quality 11 for pages; 9 for downloads, a tenth more bytes in a thirtieth of the time. */
export async function compress(bytes: Buffer, use: Use): Promise<Compressed> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: use === 'page' ? constants.BROTLI_MAX_QUALITY : 9,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    // With the window that is usual 9 takes longer than 11.
    ...(use === 'page' ? {} : { [constants.BROTLI_PARAM_LGWIN]: windowFor(bytes.length) }),
  };
  const [br, gz] = await Promise.all([toBrotli(bytes, { params }), toGzip(bytes, { level: 9 })]);
  return { br, gz };
}

// The power of two that holds the whole file, within what browsers take.
const windowFor = (length: number): number =>
  Math.min(constants.BROTLI_DEFAULT_WINDOW, Math.max(16, Math.ceil(Math.log2(length + 16))));
