import { isChinese } from '@/lib/characters/is-chinese';
import { InputError } from './input';

/** A decoded text file and the name of its encoding. */
export type Decoded = { text: string; encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' };

/** Decodes UTF-8, UTF-16 or GB18030, by byte-order mark or else the first that fits; throws InputError if none does. */
export function decodeInput(bytes: Uint8Array): Decoded {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe && third === 0 && fourth === 0) throw new InputError(UNKNOWN);
  if (first === 0xff && second === 0xfe) return decode(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decode(bytes, 'utf-16be');
  // Without a byte-order mark, a line end in UTF-16 has a zero byte on one side.
  const zero = bytes.indexOf(0);
  if (zero !== -1) return decode(bytes, zero % 2 === 1 ? 'utf-16le' : 'utf-16be');
  try {
    return decode(bytes, 'utf-8');
  } catch {
    return decodeGb(bytes);
  }
}

const UNKNOWN = '认不出这个文件的编码。请用记事本打开，另存为 UTF-8 编码的 .txt，再导入。';

// Most bytes of Big5 are some character of GB 18030 too, but not the words of a text.
function decodeGb(bytes: Uint8Array): Decoded {
  const isGb = isChinese(new TextDecoder('gb18030').decode(bytes));
  if (isGb || !isChinese(new TextDecoder('big5').decode(bytes))) return decode(bytes, 'gb18030');
  throw new InputError(
    '这个文件是 Big5（繁体字）编码，照简体字的编码读出来是乱码。请用原来的软件打开，看到的字正确时，另存为 UTF-8 编码的 .txt，再导入。',
  );
}

function decode(bytes: Uint8Array, encoding: Decoded['encoding']): Decoded {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    throw new InputError(UNKNOWN);
  }
}
