import { decodeInput } from './decode-input';
import { htmlBlocks } from './html-blocks';
import { type Input, toInput } from './input';
import { addressRemarks, pageAddress } from './page-address';

// Between Chinese characters a line break in the source is no space (CSS Text, segment breaks).
const WRAP = /(?<=[\u2E80-\uFFEF])[ \t]*\r?\n\s*(?=[\u2E80-\uFFEF])/g;

/**
 * Reads a saved web page, one line per block. What its bytes are decides its encoding, not what it declares: a page saved
 * as UTF-8 keeps an old declaration. `address`: where the page stood, if more is known than it says. Navigation, footers, buttons and hidden elements are listed as left
 * out. Throws InputError if the text is in a list that the browser numbers.
 */
export function readHtml(bytes: Uint8Array, address: string | null = null): Input {
  const { text: html } = decodeInput(bytes);
  const { lines: blocks, dropped, remarks, tables } = htmlBlocks(html);
  const lines = blocks.map((block) =>
    block
      .replace(WRAP, '')
      .replace(/[ \t\r\n]+/g, ' ')
      .trim(),
  );
  const isKept = (line: string, index: number): boolean => line !== '' || lines[index - 1] !== '';
  // The first line with text at or after a block.
  const lineAt = (block: number): number => {
    const at = lines.findIndex((line, index) => index >= block - 1 && line !== '');
    return lines.slice(0, at === -1 ? lines.length : at + 1).filter(isKept).length;
  };
  return toInput(lines.filter(isKept), {
    dropped,
    remarks: [
      ...addressRemarks(address ?? pageAddress(html)),
      ...remarks.map(({ line, message }) => ({ line: lineAt(line), message })),
    ],
    tables: tables.map(({ first, last }) => ({
      first: lineAt(first),
      last: Math.max(lineAt(first), lineAt(last) - 1),
    })),
  });
}
