import { decodeInput } from './decode-input';
import { htmlBlocks } from './html-blocks';
import { type Input, toInput } from './input';

// between Chinese characters a line break of the page's source is no blank (CSS Text, segment breaks)
const WRAP = /(?<=[\u2E80-\uFFEF])[ \t]*\r?\n\s*(?=[\u2E80-\uFFEF])/g;

/**
 * Reads a saved web page, a line for each block. Navigation, footers, buttons and what is hidden are listed as left out.
 * Throws InputError if the text stands in a list that the browser numbers.
 */
export function readHtml(bytes: Uint8Array): Input {
  const { lines: blocks, dropped, remarks, tables } = htmlBlocks(decodePage(bytes));
  const lines = blocks.map((block) =>
    block
      .replace(WRAP, '')
      .replace(/[ \t\r\n]+/g, ' ')
      .trim(),
  );
  const isKept = (line: string, index: number): boolean => line !== '' || lines[index - 1] !== '';
  // the first line with text at or behind a block
  const lineAt = (block: number): number => {
    const at = lines.findIndex((line, index) => index >= block - 1 && line !== '');
    return lines.slice(0, at === -1 ? lines.length : at + 1).filter(isKept).length;
  };
  return toInput(lines.filter(isKept), {
    dropped,
    remarks: remarks.map(({ line, message }) => ({ line: lineAt(line), message })),
    tables: tables.map(lineAt),
  });
}

// a page says itself in which code it is
function decodePage(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const charset = /charset=["']?\s*([\w-]+)/i.exec(head)?.[1] ?? '';
  return /^gb/i.test(charset) ? new TextDecoder('gb18030').decode(bytes) : decodeInput(bytes).text;
}
