import { ReleaseError } from '@/lib/release/release-error';
import { BLOCK, formatHeader, parseHeader } from './tar-header';

/** A tar archive of files by path, in the order of their paths: the same files give the same bytes. */
export function writeTar(files: ReadonlyMap<string, Buffer>): Buffer {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const blocks = sorted.flatMap(([path, bytes]) => [
    formatHeader({ path, size: bytes.length }),
    bytes,
    Buffer.alloc(padding(bytes.length)),
  ]);
  return Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK)]);
}

/** The files of an archive by path; throws ReleaseError for everything that writeTar does not write. */
export function readTar(archive: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  let at = 0;
  while (!isZero(archive.subarray(at, at + BLOCK))) {
    const { path, size } = parseHeader(archive.subarray(at, at + BLOCK));
    if (files.has(path)) throw new ReleaseError(`同一个文件有两次：${path}`);
    const from = at + BLOCK;
    at = from + size + padding(size);
    if (at + 2 * BLOCK > archive.length) throw new ReleaseError('文件不完整');
    files.set(path, archive.subarray(from, from + size));
  }
  if (!isZero(archive.subarray(at))) throw new ReleaseError('文件头已损坏');
  return files;
}

const padding = (size: number): number => (BLOCK - (size % BLOCK)) % BLOCK;

function isZero(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0);
}
