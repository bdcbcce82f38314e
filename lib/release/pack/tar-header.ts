import { ReleaseError } from '@/lib/release/release-error';

/** The size of a block of a tar archive; a header is one block. */
export const BLOCK = 512;

/** A file in an archive: its path with /, and its size in bytes. */
export type TarHeader = { path: string; size: number };

// 1 January 2000: tar warns of 1970.
const TIME = 946_684_800;
const CHECKSUM = { from: 148, to: 156 };
const MAGIC = 'ustar\x0000';
// deploy/receive.sh, which has to name the files to other commands, refuses the same.
const UNSAFE = '"\'\\\x7f';

/** The header of a plain file in the ustar format, with fixed time, owner and mode. Throws ReleaseError if the path does not fit. */
export function formatHeader({ path, size }: TarHeader): Buffer {
  const { prefix, name } = splitPath(path);
  const block = Buffer.alloc(BLOCK);
  block.write(name, 0);
  block.write('0000644\x000000000\x000000000\x00', 100);
  block.write(`${octal(size, 11)}\x00${octal(TIME, 11)}\x00`, 124);
  block.write('0', 156);
  block.write(MAGIC, 257);
  block.write(prefix, 345);
  block.write(`${octal(checksum(block), 6)}\x00 `, CHECKSUM.from);
  return block;
}

/** Reads a header as written by formatHeader; throws ReleaseError for links, devices and every other format. */
export function parseHeader(block: Buffer): TarHeader {
  if (readOctal(block, CHECKSUM.from) !== checksum(block)) throw new ReleaseError('文件头已损坏');
  if (block.toString('latin1', 257, 265) !== MAGIC) throw new ReleaseError('不是 npm run pack 打的包');
  const prefix = readText(block, 345, 155);
  const path = `${prefix === '' ? '' : `${prefix}/`}${readText(block, 0, 100)}`;
  if (block.toString('latin1', 156, 158) !== '0\x00')
    throw new ReleaseError(`里面有链接、设备或别的特殊文件：${path}`);
  refusePath(path);
  return { path, size: readOctal(block, 124) };
}

function refusePath(path: string): void {
  if ([...path].some((character) => character <= ' ' || UNSAFE.includes(character))) {
    throw new ReleaseError(`文件名里有空白、引号、反斜线或控制字符：${JSON.stringify(path)}`);
  }
  if (path.split('/').some((part) => part === '' || part === '.' || part === '..'))
    throw new ReleaseError(`文件名通到别处：${path}`);
}

function splitPath(path: string): { prefix: string; name: string } {
  refusePath(path);
  // The first cut that leaves a short enough name keeps the prefix shortest.
  const cuts = [...path.matchAll(/\//g)].map(({ index }) => index);
  if (Buffer.byteLength(path) <= 100) return { prefix: '', name: path };
  for (const cut of cuts) {
    const [prefix, name] = [path.slice(0, cut), path.slice(cut + 1)];
    if (Buffer.byteLength(name) <= 100 && Buffer.byteLength(prefix) <= 155) return { prefix, name };
  }
  throw new ReleaseError(`文件名太长，不能打包：${path}`);
}

const octal = (value: number, digits: number): string => value.toString(8).padStart(digits, '0');

// The checksum is counted as if its own field held spaces.
function checksum(block: Buffer): number {
  const own = block.subarray(CHECKSUM.from, CHECKSUM.to);
  const sum = (bytes: Buffer): number => bytes.reduce((total, byte) => total + byte, 0);
  return sum(block) - sum(own) + own.length * 32;
}

function readOctal(block: Buffer, from: number): number {
  const [, digits] = /^([0-7]+)/.exec(block.toString('latin1', from, from + 12)) ?? [];
  if (digits === undefined) throw new ReleaseError('文件头已损坏');
  return Number.parseInt(digits, 8);
}

function readText(block: Buffer, from: number, size: number): string {
  const field = block.subarray(from, from + size);
  const end = field.indexOf(0);
  if (end !== -1 && field.subarray(end).some((byte) => byte !== 0)) throw new ReleaseError('文件头已损坏');
  return field.subarray(0, end === -1 ? size : end).toString();
}
