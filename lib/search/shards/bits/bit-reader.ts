/** Reads what createBitWriter has written, in the same order; what lies behind the end is zero. */
export type BitReader = {
  bits: (count: number) => number;
  gamma: () => number;
  rice: (parameter: number) => number;
};

/** A reader of the bits in some bytes. */
export function createBitReader(bytes: Uint8Array): BitReader {
  let at = 0;
  const bit = (): number => {
    const byte = bytes[at >> 3] || 0;
    at += 1;
    return (byte >> (-at & 7)) & 1;
  };
  const bits = (count: number): number => {
    let value = 0;
    for (let left = count; left > 0; left -= 1) value = value * 2 + bit();
    return value;
  };
  return {
    bits,
    gamma: () => {
      let length = 0;
      while (length < 32 && !bit()) length += 1;
      return 2 ** length + bits(length);
    },
    rice: (parameter) => {
      let high = 0;
      while (bit()) high += 1;
      return high * 2 ** parameter + bits(parameter);
    },
  };
}
