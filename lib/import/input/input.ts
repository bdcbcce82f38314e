import { unseenIn, unsureIn, withoutUnseen } from '@/lib/characters/unseen';
import type { SourceLine } from '@/lib/import/text/source-line';

/**
 * An input as read: trimmed lines, the same text for source.txt, what the reader left out (with its line in the
 * file, 0 if none) or remarks on, and the lines of each table of problems.
 */
export type Input = {
  lines: SourceLine[];
  source: Uint8Array;
  dropped: SourceLine[];
  tables: { first: number; last: number }[];
  remarks: { line: number; message: string }[];
};

/** Thrown for an input that cannot be read; the message says in Chinese what the editor has to do. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

// Right-to-left embedding, overrides and isolate: what is seen is not what is stored.
const REORDERS = /[\u202B\u202D\u202E\u2067]/;

/** An input from raw lines. `bytes` is the file itself if it can become source.txt unchanged. Throws InputError if its characters are seen in another order. */
export function toInput(
  raw: readonly string[],
  rest: Partial<Pick<Input, 'dropped' | 'remarks' | 'tables'>>,
  bytes?: Uint8Array,
): Input {
  const remarks = [...(rest.remarks ?? [])];
  const visible = raw.map((text, index) => {
    const line = index + 1;
    if (REORDERS.test(text)) {
      throw new InputError(
        `第 ${line} 行有改变显示次序的字符，看到的字和存的字次序不同（例如看到 30，存的是 03）。请把这一行重新打一遍，再导入。`,
      );
    }
    const clean = withoutUnseen(text);
    const gone = text.length - clean.length;
    if (gone > 0) {
      remarks.push({ line, message: `去掉了 ${gone} 个看不见的字符（${unseenIn(text).join('、')}）` });
    }
    for (const { character, code, why } of unsureIn(clean)) {
      remarks.push({ line, message: `“${character}”（${code}）${why}，请对照批准的文件` });
    }
    return clean.replaceAll('\t', ' ');
  });
  const clean = visible.every((text, index) => text === raw[index]);
  return {
    lines: visible.map((text, index) => ({ line: index + 1, text: text.trim() })),
    source: clean && bytes !== undefined ? bytes : new TextEncoder().encode(visible.join('\n')),
    dropped: rest.dropped ?? [],
    tables: rest.tables ?? [],
    remarks,
  };
}

/** The message for an import that ends with an error; rethrows an error that is a bug. */
export function failureOf(error: unknown): string {
  if (error instanceof InputError) return error.message;
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) throw error;
  const where = 'path' in error ? ` ${error.path}` : '';
  return `写不进${where}（错误代码 ${error.code}），没有导入。请检查磁盘是否已满、文件夹能否写入，再导入一次。`;
}
