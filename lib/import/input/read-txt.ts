import { decodeInput } from './decode-input';
import { type Input, toInput } from './input';

/** Reads a text file; one in UTF-8 becomes source.txt byte for byte. */
export function readTxt(bytes: Uint8Array): Input {
  const { text, encoding } = decodeInput(bytes);
  const lines = text.split(/\r\n|[\r\n\f\v\u0085\u2028\u2029]/);
  if (encoding === 'utf-8') return toInput(lines, {}, bytes);
  const message = `原文件是 ${encoding.toUpperCase()} 编码，source.txt 存为 UTF-8，文字不变`;
  return toInput(lines, { remarks: [{ line: 0, message }] });
}
