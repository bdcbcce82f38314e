import type { Report } from '@/lib/content/fault';
import { formatField } from '@/lib/content/parse/check-schema';
import type { IssueFile } from '@/lib/content/parse/parse-issue';
import type { SectionFile } from '@/lib/content/parse/parse-section';
import { statusDisagreement } from '@/lib/content/parse/status-disagreement';
import { comparable } from '@/lib/folding';

/** Checks that status, responsible unit and deadline of an issue are quoted from its text or a chapter. */
export function checkStated(
  { path, front, parts, lineOf }: IssueFile,
  sections: readonly SectionFile[],
  report: Report,
): void {
  const own = parts.flatMap(({ label, measures }) => [label ?? '', ...measures.map(({ text }) => text)]);
  const chapters = sections.flatMap(({ blocks }) =>
    blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')),
  );
  const texts = [front.heading, ...own, ...chapters].map(comparable);
  const stated = [
    { field: ['status', 'words'], words: front.status?.words },
    { field: ['responsible'], words: front.responsible },
    { field: ['deadline'], words: front.deadline },
  ];
  const { is, words: statusWords } = front.status ?? {};
  const disagreement =
    is === undefined || statusWords === undefined ? null : statusDisagreement(statusWords, is, 'stated');
  if (disagreement !== null) {
    const field = ['status', 'is'];
    report.add({ file: path, line: lineOf(field), field: formatField(field), message: disagreement });
  }
  for (const { field, words } of stated) {
    if (words === undefined || texts.some((text) => text.includes(comparable(words)))) continue;
    const message = `“${words}”不在这个问题的文字里，也不在各章的段落里。请照抄通报的原话。`;
    report.add({ file: path, line: lineOf(field), field: formatField(field), message });
  }
}
