/** Writes numbers bit by bit, the highest bit of each first. */
export type BitWriter = {
  /** The lowest `count` bits of a number below 2 ** 31. */
  bits: (value: number, count: number) => void;
  /** A number from 1 on by Elias' gamma code: short for small ones. */
  gamma: (value: number) => void;
  /** A number from 0 on by Rice's code with `parameter` low bits: short if it is near 2 ** parameter. */
  rice: (value: number, parameter: number) => void;
  /** The number of bits written. */
  length: () => number;
  /** All that was written, the last byte filled with zeros. */
  bytes: () => Uint8Array;
};

/** An empty writer of bits. */
export function createBitWriter(): BitWriter {
  const written: number[] = [];
  let [byte, used] = [0, 0];
  const bits = (value: number, count: number): void => {
    for (let at = count - 1; at >= 0; at -= 1) {
      byte = (byte << 1) | ((value >>> at) & 1);
      used += 1;
      if (used < 8) continue;
      written.push(byte);
      [byte, used] = [0, 0];
    }
  };
  return {
    bits,
    gamma: (value) => {
      const length = 31 - Math.clz32(value);
      bits(0, length);
      bits(value, length + 1);
    },
    rice: (value, parameter) => {
      for (let rest = value >>> parameter; rest > 0; rest -= 1) bits(1, 1);
      bits(0, 1);
      bits(value, parameter);
    },
    length: () => written.length * 8 + used,
    bytes: () => Uint8Array.from(used === 0 ? written : [...written, byte << (8 - used)]),
  };
}
