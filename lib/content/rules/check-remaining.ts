import type { Report } from '@/lib/content/fault';
import { formatField } from '@/lib/content/parse/check-schema';
import type { MeasureText } from '@/lib/content/parse/measures';
import { remainingPart } from '@/lib/content/parse/measures';
import type { IssueFile } from '@/lib/content/parse/parse-issue';
import type { Status } from '@/lib/model/notice';
import { isUnfinished, STATUS_LABELS } from '@/lib/status';
import { isMark } from '@/lib/withdrawal-marks';
import { promisesIn } from '@/lib/words/promise';

/** Checks that `remaining` has one entry per paragraph of its part that is not withdrawn, and that each target is in its paragraph. */
export function checkRemaining({ path, front, parts, lineOf }: IssueFile, report: Report): void {
  const part = parts[remainingPart(parts)];
  if (front.remaining === undefined || part === undefined) return;
  const { label } = part;
  const measures = part.measures.filter(({ text }) => !isMark(text));
  if (measures.length !== front.remaining.length) {
    const message = `写了 ${front.remaining.length} 条，“${label}”下面有 ${measures.length} 段。请一段写一条，次序相同。`;
    report.add({ file: path, line: lineOf(['remaining']), field: 'remaining', message });
    return;
  }
  for (const [index, { target }] of front.remaining.entries()) {
    const measure = measures[index];
    const message = measure === undefined ? null : targetFault(target, measure);
    if (message === null) continue;
    const field = ['remaining', index, 'target'];
    report.add({ file: path, line: lineOf(field), field: formatField(field), message });
  }
}

function targetFault(target: string | undefined, { text, line }: MeasureText): string | null {
  if (target === undefined) {
    const promise = promisesIn(text)[0]?.words;
    if (promise === undefined) return null;
    return `缺少这个字段。第 ${line} 行写了目标，请加上 target: ${promise}。`;
  }
  const at = text.indexOf(target);
  if (at === -1) return `“${target}”不在它的段落里（第 ${line} 行）。请照抄那一段的原话。`;
  const around = [text.slice(0, at).at(-1), text.slice(at + target.length).at(0)];
  if (around.every((mark) => mark === undefined || /[，。；：、]/.test(mark))) return null;
  return `“${target}”不是完整的一句（第 ${line} 行）。请从前一个标点抄到后一个标点。`;
}

/**
 * Checks that an issue has `remaining` if and only if the notice leaves it unfinished and explains so in a part.
 * Without reason or next step there is nothing to write.
 */
export function checkRemainingFits(
  { path, front, parts, lineOf }: IssueFile,
  given: Status,
  report: Report,
): void {
  const from = given.origin === 'notice' ? `列在“${given.evidence}”之下` : `写明“${given.evidence}”`;
  const where = `这个问题${from}，状态是 ${STATUS_LABELS[given.code]}`;
  const open = parts[remainingPart(parts)]?.measures;
  const explained = open !== undefined && !(open.length > 0 && open.every(({ text }) => isMark(text)));
  const add = (message: string): void =>
    report.add({ file: path, line: lineOf(['remaining']), field: 'remaining', message });
  if (given.code === 'rectified') {
    if (front.remaining !== undefined) add(`${where}，不写这个字段。请删去，或检查它列在哪个标题之下。`);
  } else if (front.remaining === undefined) {
    if (!explained || !isUnfinished(given.code)) return;
    add(`缺少这个字段。${where}，要写明原因，例如 remaining: 下面写 - reasons: [政策调整]。`);
  } else if (!explained) {
    add(
      `${where}，正文却没有写原因和下一步措施的部分。请补上它的 ## 标题和段落；通报没有写的，请删去这个字段。`,
    );
  }
}
