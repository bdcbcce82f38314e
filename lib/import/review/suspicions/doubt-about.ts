import { listOfLines } from '@/lib/import/input/answers';
import type { ParsedNotice } from '@/lib/import/parsed-notice';
import type { SourceLine } from '@/lib/import/text/source-line';

/** One doubt about all lines of a kind, at the first of them; null if there are none. */
export function doubtAbout(
  lines: readonly SourceLine[],
  message: string,
): ParsedNotice['doubts'][number] | null {
  const [first] = lines;
  if (first === undefined) return null;
  const others =
    lines.length === 1 ? '' : `等 ${lines.length} 处（第 ${listOfLines(lines.map(({ line }) => line))} 行）`;
  return { line: first.line, message: `“${first.text.slice(0, 24)}”${others}${message}` };
}
