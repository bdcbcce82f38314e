import matter from 'gray-matter';
import type { Report } from './fault';
import type { ContentFile } from './read-text';

/** The two halves of a content file. The body keeps the file's line numbers: the front matter is left as empty lines. */
export type SplitFile = { path: string; yaml: string; body: string };

const refuse = (): never => {
  throw new Error('front matter is YAML only');
};

/** Splits front matter from Markdown; null and a fault if a fence is missing or names a language (---js would run code). */
export function splitFrontMatter({ path, text }: ContentFile, report: Report): SplitFile | null {
  const [first = '', ...others] = text.split('\n');
  if (!first.startsWith('---')) return { path, yaml: '', body: text };
  if (first.trimEnd() !== '---') {
    const message = `文件开头写成了“${first.trimEnd()}”。开头一行只能是三个减号 ---，后面不写别的字。`;
    report.add({ file: path, line: 1, message });
    return null;
  }
  if (!others.some((line) => line.trimEnd() === '---')) {
    const message = '开头的 --- 没有配对。请在各字段之后、正文之前单独写一行 ---。';
    report.add({ file: path, line: 1, message });
    return null;
  }
  // with options gray-matter does not keep the result, so no caller shares it
  const { data, content } = matter(text, {
    language: 'yaml',
    engines: { yaml: (raw: string) => ({ raw }), json: refuse, javascript: refuse },
  });
  const linesBefore = text.slice(0, text.length - content.length).split('\n').length - 1;
  return { path, yaml: String(data.raw ?? ''), body: '\n'.repeat(linesBefore) + content };
}
