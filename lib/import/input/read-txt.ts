import { withPlainLineEnds } from '@/lib/characters/with-plain-line-ends';
import { decodeInput } from './decode-input';
import { type Input, toInput } from './input';
import { pastedTables } from './is-issue-table';
import { joinWrapped } from './join-wrapped';

/** Reads a text file; one in UTF-8 becomes source.txt byte for byte, unless its lines were broken at a fixed width. */
export function readTxt(bytes: Uint8Array): Input {
  const { text, encoding } = decodeInput(bytes);
  const raw = withPlainLineEnds(text).split('\n');
  const tables = pastedTables(raw);
  // Rows of a table end without a mark too.
  const { lines, first } = tables.length > 0 ? { lines: raw, first: 0 } : joinWrapped(raw);
  const remarks: Input['remarks'] = [];
  if (encoding !== 'utf-8') {
    remarks.push({
      line: 0,
      message: `原文件是 ${encoding.toUpperCase()} 编码，source.txt 存为 UTF-8，文字不变`,
    });
  }
  if (first > 0) {
    const message = `有的行在句子中间断开（像是从 PDF 复制的），第一处在文件第 ${first} 行；已经连起来，source.txt 按连好的存，文字不变，请核对分段`;
    remarks.push({ line: 0, message });
  }
  return toInput(lines, { remarks, tables }, encoding === 'utf-8' && first === 0 ? bytes : undefined);
}
