import { InputError } from './input';

/** A decoded text file and the name of its encoding. */
export type Decoded = { text: string; encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' };

/** Decodes UTF-8, UTF-16 or GB18030, by byte-order mark or else the first that fits; throws InputError if none does. */
export function decodeInput(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decode(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decode(bytes, 'utf-16be');
  // Without a byte-order mark, a line end in UTF-16 has a zero byte on one side.
  const zero = bytes.indexOf(0);
  if (zero !== -1) return decode(bytes, zero % 2 === 1 ? 'utf-16le' : 'utf-16be');
  try {
    return decode(bytes, 'utf-8');
  } catch {
    return decode(bytes, 'gb18030');
  }
}

function decode(bytes: Uint8Array, encoding: Decoded['encoding']): Decoded {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    throw new InputError('认不出这个文件的编码。请用记事本打开，另存为 UTF-8 编码的 .txt，再导入。');
  }
}
