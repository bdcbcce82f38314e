import { createBitWriter } from '@/lib/search/shards/bits/bit-writer';
import { type Lists, packShard, writeList } from '@/lib/search/shards/shard-bytes';

// Bits. A shard ends with the last piece of a character once it has the fewest, and before it has more than the most.
const [FEWEST, MOST] = [6 * 8192, 16 * 8192];

/** The lists cut into shards, each under its first piece; the lists of one character stay together as far as that goes. */
export function cutShards(lists: Lists): Map<string, Uint8Array> {
  const shards = new Map<string, Uint8Array>();
  let own = new Map<string, readonly number[]>();
  let [size, last] = [0, ''];
  const end = (): void => {
    const [first] = own.keys();
    if (first !== undefined) shards.set(first, packShard(own));
    own = new Map();
    [size, last] = [0, ''];
  };
  for (const [piece, list] of lists) {
    const begins = piece.charAt(0) !== last.charAt(0);
    const next = createBitWriter();
    writeList(next, last, piece, list);
    if (size + next.length() > MOST || (begins && size >= FEWEST)) end();
    size += next.length();
    own.set(piece, list);
    last = piece;
  }
  end();
  return shards;
}
