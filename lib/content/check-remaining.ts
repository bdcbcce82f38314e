import { isUnfinished, STATUS_LABELS } from '@/lib/status';
import { formatField } from './check-schema';
import type { Report } from './fault';
import type { Status } from './notice';
import type { IssueFile } from './parse-issue';

/** Checks that `remaining` has one entry for each paragraph of the second part, and that a target is in its paragraph. */
export function checkRemaining({ path, front, parts, lineOf }: IssueFile, report: Report): void {
  const measures = parts[1]?.measures;
  if (front.remaining === undefined || measures === undefined) return;
  if (measures.length !== front.remaining.length) {
    const message = `写了 ${front.remaining.length} 条，第二部分有 ${measures.length} 段。请一段写一条，次序相同。`;
    report.add({ file: path, line: lineOf(['remaining']), field: 'remaining', message });
    return;
  }
  for (const [index, { target }] of front.remaining.entries()) {
    const measure = measures[index];
    if (target === undefined || measure === undefined || measure.text.includes(target)) continue;
    const field = ['remaining', index, 'target'];
    const message = `“${target}”不在它的段落里（第 ${measure.line} 行）。请照抄那一段的原话。`;
    report.add({ file: path, line: lineOf(field), field: formatField(field), message });
  }
}

/** Checks that an issue has `remaining` if its group is unfinished, and only then. */
export function checkRemainingFits(
  { path, front, parts, lineOf }: IssueFile,
  group: Status,
  report: Report,
): void {
  const where = `这个问题列在“${group.from}”之下，状态是 ${STATUS_LABELS[group.code]}`;
  const add = (message: string): void =>
    report.add({ file: path, line: lineOf(['remaining']), field: 'remaining', message });
  if (!isUnfinished(group.code)) {
    if (front.remaining !== undefined) add(`${where}，不写这个字段。请删去，或检查它列在哪个标题之下。`);
  } else if (front.remaining === undefined) {
    add(`缺少这个字段。${where}，要写明原因，例如 remaining: 下面写 - reasons: [政策调整]。`);
  } else if (parts[1] === undefined) {
    add(`${where}，正文却没有第二部分。请补上第二个 ## 标题和它的段落。`);
  }
}
