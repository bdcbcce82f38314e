import type { Report } from '@/lib/content/fault';
import { formatField } from '@/lib/content/parse/check-schema';
import type { IssueFile } from '@/lib/content/parse/parse-issue';
import { dayAfter } from '@/lib/dates';

/** Warns of updates that are dated later than tomorrow, seen from `today`: mostly a slip of the year. */
export function checkFutureUpdates({ path, front, lineOf }: IssueFile, today: string, report: Report): void {
  for (const [index, { date }] of (front.updates ?? []).entries()) {
    if (date <= dayAfter(today)) continue;
    const field = ['updates', index, 'date'];
    const message = `日期 ${date} 还没有到，今天是 ${today}。请核对年月日。`;
    report.warn({ file: path, line: lineOf(field), field: formatField(field), message });
  }
}
