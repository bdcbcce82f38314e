import { createBitReader } from './bits/bit-reader';
import { type BitWriter, createBitWriter } from './bits/bit-writer';
import { checksum } from './bits/checksum';

/** The version of a shard's format; a shard with another number is rejected. */
export const SHARD_FORM = 1;

/** Pieces of text, each with an ascending list of numbers, in the order of their code units. */
export type Lists = ReadonlyMap<string, readonly number[]>;

// Before the lists: the version, and the checksum of what follows.
const HEAD = 5;

/**
 * The bytes of a shard. A piece is coded by its distance from the one before it, a list by its gaps (Rice, with the
 * parameter that suits their mean).
 */
export function packShard(lists: Lists): Uint8Array {
  const writer = createBitWriter();
  writer.gamma(lists.size + 1);
  let before = '';
  for (const [piece, list] of lists) {
    writeList(writer, before, piece, list);
    before = piece;
  }
  const body = writer.bytes();
  const bytes = new Uint8Array(HEAD + body.length);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, SHARD_FORM);
  view.setUint32(1, checksum(body));
  bytes.set(body, HEAD);
  return bytes;
}

/** Writes a list behind that of the piece before it ('' for none). */
export function writeList(writer: BitWriter, before: string, piece: string, list: readonly number[]): void {
  const [first = 0, second = 0] = unitsOf(piece);
  const [lastFirst = 0, lastSecond = 0] = unitsOf(before);
  writer.gamma(first - lastFirst + 1);
  writer.gamma(first === lastFirst ? second - lastSecond + 1 : second + 1);
  writer.gamma(list.length);
  const parameter = Math.max(0, Math.floor(Math.log2((0.69 * Number(list[list.length - 1])) / list.length)));
  writer.bits(parameter, 5);
  let last = -1;
  for (const one of list) {
    writer.rice(one - last - 1, parameter);
    last = one;
  }
}

// the second is 0 for a piece of one unit
const unitsOf = (piece: string): number[] => [piece.charCodeAt(0) || 0, piece.charCodeAt(1) || 0];

/** The lists of a shard; null if it is damaged, cut short or of another version. */
export function unpackShard(bytes: Uint8Array): Lists | null {
  const body = bytes.subarray(HEAD);
  if (bytes.length < HEAD || bytes[0] !== SHARD_FORM) return null;
  if (new DataView(bytes.buffer, bytes.byteOffset).getUint32(1) !== checksum(body)) return null;
  const reader = createBitReader(body);
  const lists = new Map<string, number[]>();
  let [first, second] = [0, 0];
  for (let left = reader.gamma() - 1; left > 0; left -= 1) {
    const step = reader.gamma() - 1;
    first += step;
    second = (step ? 0 : second) + reader.gamma() - 1;
    const length = reader.gamma();
    const parameter = reader.bits(5);
    const list: number[] = [];
    let last = -1;
    while (list.length < length) {
      last += reader.rice(parameter) + 1;
      list.push(last);
    }
    lists.set(second ? String.fromCharCode(first, second) : String.fromCharCode(first), list);
  }
  return lists;
}
