import type { Report } from '@/lib/content/fault';
import type { ContentFile } from './read-text';

// control and format characters: pasted along with the words, seen by nobody, different from the source
const HIDDEN = /(?![\n\t])[\p{Cc}\p{Cf}]/gu;

/** Takes out what cannot be seen, with a fault a line; null where a Tab indents, since what it indents is then unknown. */
export function withoutHidden({ path, text }: ContentFile, report: Report): ContentFile | null {
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    const place = { file: path, line: index + 1 };
    if (line.includes('\t')) {
      report.add({ ...place, message: '这一行有制表符（Tab 键）。请删掉，改用空格。' });
    }
    const hidden = line.match(HIDDEN);
    if (hidden === null) continue;
    const codes = [...new Set(hidden)].map(codeOf).join('、');
    const message = `这一行有看不见的字符（${codes}），多半是粘贴时带来的。请把这一行重新打一遍。`;
    report.add({ ...place, message });
  }
  if (lines.some((line) => /^ *\t/.test(line))) return null;
  return { path, text: text.replace(HIDDEN, '').replaceAll('\t', ' ') };
}

// U+200B
function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
