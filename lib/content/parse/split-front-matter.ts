import matter from 'gray-matter';
import type { Report } from '@/lib/content/fault';
import type { ContentFile } from '@/lib/content/files/read-text';

/** The two parts of a content file. The body keeps the line numbers of the file: front matter becomes empty lines. */
export type SplitFile = { path: string; yaml: string; body: string };

// A field that staff add, where a paragraph is expected.
const FIELD =
  /^(?:updates|errata|related|remaining|status|withdrawn):\s*$|^\s*- (?:date|reasons|under|issue|measure): /;

const refuse = (): never => {
  throw new Error('front matter is YAML only');
};

/** Splits front matter from Markdown; null and a fault if a fence is missing or names a language (---js would run code). */
export function splitFrontMatter({ path, text }: ContentFile, report: Report): SplitFile | null {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const fault = fenceFault(lines);
  if (fault !== null) {
    report.add({ file: path, ...fault });
    return null;
  }
  if (lines[0] !== '---') return { path, yaml: '', body: text };
  // With options gray-matter does not cache the result, so callers do not share it.
  const { data, content } = matter(text, {
    language: 'yaml',
    engines: { yaml: (raw: string) => ({ raw }), json: refuse, javascript: refuse },
  });
  const linesBefore = text.slice(0, text.length - content.length).split('\n').length - 1;
  return { path, yaml: String(data.raw ?? ''), body: '\n'.repeat(linesBefore) + content };
}

function fenceFault(lines: readonly string[]): { line: number; message: string } | null {
  const [first = ''] = lines;
  const isFence = (line: string): boolean => line === '---';
  if (!first.startsWith('---')) {
    if (!lines.some(isFence)) return null;
    const message = `文件的第一行应当是三个减号 ---，这里是“${first}”。请在最前面加上这一行，前面不留空行。`;
    return { line: 1, message };
  }
  if (!isFence(first)) {
    const message = `文件开头写成了“${first}”。开头一行只能是三个减号 ---，后面不写别的字。`;
    return { line: 1, message };
  }
  const closing = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  if (closing === -1) {
    const message = '开头的 --- 没有配对。请在各字段之后、正文之前单独写一行 ---。';
    return { line: 1, message };
  }
  if (!isFence(lines[closing] ?? '')) {
    const message = `字段结束的一行写成了“${lines[closing]}”。这一行只能是三个减号 ---，后面不写别的字。`;
    return { line: closing + 1, message };
  }
  const second = lines.findIndex((line, index) => index > closing && isFence(line));
  if (second === -1) return fieldFault(lines, closing);
  const message = `第 ${closing + 1} 行的 --- 之后已经是正文，这里又有一行 ---。请只留一行；字段都写在它前面。`;
  return { line: second + 1, message };
}

function fieldFault(lines: readonly string[], closing: number): { line: number; message: string } | null {
  const field = lines.findIndex((line, index) => index > closing && FIELD.test(line));
  if (field === -1) return null;
  const message = `第 ${closing + 1} 行的 --- 之后已经是正文，这里却像是字段。请把这几行移到 --- 前面。`;
  return { line: field + 1, message };
}
