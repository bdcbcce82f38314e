import type { Report } from '@/lib/content/fault';
import { measureIds } from '@/lib/content/parse/measures';
import type { IssueFile } from '@/lib/content/parse/parse-issue';
import type { Status } from '@/lib/model/notice';
import { STATUS_LABELS } from '@/lib/status';
import { isMark } from '@/lib/withdrawal-marks';

/** Checks that `later` names a measure that is there, of an issue that counts as rectified: elsewhere `remaining` says what is left to do. */
export function checkLater({ path, front, parts, lineOf }: IssueFile, given: Status, report: Report): void {
  const { later, updates = [] } = front;
  if (later === undefined) return;
  const add = (message: string): void =>
    report.add({ file: path, line: lineOf(['later']), field: 'later', message });
  const latest = updates.findLast(({ status }) => status !== undefined)?.status ?? given.code;
  if (latest !== 'rectified') {
    add(`这个问题的状态是 ${STATUS_LABELS[latest]}，不写这个字段。请删去；还要做什么，写在 remaining 里。`);
    return;
  }
  const there = parts.flatMap(({ measures }, part) =>
    measureIds(measures, part).filter((_, at) => !isMark(measures[at]?.text ?? '')),
  );
  if (there.includes(later)) return;
  const cure = there.length === 0 ? '请删去这个字段。' : `可写的有 ${there.join('、')}。`;
  add(`没有编号是 ${later} 的段落。${cure}`);
}
