import { countMeasures } from '@/lib/import/issues/read-parts';
import { issueId } from '@/lib/import/write/section-file';
import { BASIS_LABELS, STATUS_LABELS } from '@/lib/status';
import { opening } from '@/lib/text';
import type { ParsedIssue, ParsedNotice, ParsedStatus } from './parsed-notice';

/** A row of the report on an import: the line that it is about (0: none), its words, and all lines of the input that it was read from. */
export type Row = { line: number; words: string; lines: readonly number[] };

/** What was read of each issue: number, title, parts with their measures, status and where it comes from, target. */
export function issueRows({ issues }: Pick<ParsedNotice, 'issues'>): Row[] {
  return issues.map((issue, index) => {
    const { heading, printed, title, target } = issue;
    const parts = issue.parts
      .map((part) => `${part.label ?? '没有小标题'} ${countMeasures(part)} 项`)
      .join('、');
    const aim = target === null ? '' : `；目标“${target}”`;
    const number = printed === null ? '没有编号' : `印作 ${printed}`;
    const words = `问题 ${issueId(index)}（${number}）${opening(title, 30)}：${parts || '没有正文'}；${statusWords(issue)}${aim}`;
    const below = issue.parts.flatMap((part) => [
      ...(part.printed === null ? [] : [part.printed]),
      ...part.paragraphs,
    ]);
    return { line: heading.line, words, lines: [heading, ...below].map(({ line }) => line) };
  });
}

function statusWords({ status }: ParsedIssue): string {
  return `${STATUS_LABELS[status.value]}（${basisWords(status)}）`;
}

function basisWords({ basis, words, inferred }: ParsedStatus): string {
  if (basis === 'unknown') return '没有读到';
  if (inferred) return `${BASIS_LABELS.inferred}，通报没有逐条写明`;
  return basis === 'stated' ? `通报写明“${words}”` : `列在“${words}”之下`;
}
