import type { Report } from '@/lib/content/fault';
import { formatField } from '@/lib/content/parse/check-schema';
import { measureIds, remainingPart } from '@/lib/content/parse/measures';
import type { IssueFile } from '@/lib/content/parse/parse-issue';
import { formatMonth } from '@/lib/dates';
import type { WrittenUpdate } from '@/lib/model/update-schema';
import { lastMonthIn } from '@/lib/words/last-month';
import { futureDay } from './future-day';

/** Checks that updates follow the notice, one per day in order, and that a new target belongs to one promise. */
export function checkUpdates({ path, front, parts, lineOf }: IssueFile, asOf: string, report: Report): void {
  const { updates = [], remaining = [] } = front;
  const promises = remaining.filter(({ target }) => target !== undefined).length;
  const open = remainingPart(parts);
  const ids = open === -1 ? [] : measureIds(parts[open]?.measures ?? [], open);
  for (const [index, update] of updates.entries()) {
    const faults = [
      dateFault(update, updates[index - 1], asOf),
      targetFault(update, promises),
      measureFault(update, ids),
    ];
    for (const fault of faults) {
      if (fault === null) continue;
      const field = ['updates', index, fault.field];
      report.add({ file: path, line: lineOf(field), field: formatField(field), message: fault.message });
    }
  }
}

type UpdateFault = { field: string; message: string } | null;

function dateFault({ date }: WrittenUpdate, earlier: WrittenUpdate | undefined, asOf: string): UpdateFault {
  if (date <= asOf) {
    const message = `日期 ${date} 不晚于通报的截至日期 ${asOf}。这里只写通报之后发布的情况，请改正日期。`;
    return { field: 'date', message };
  }
  if (earlier === undefined || earlier.date < date) return null;
  const message = `日期 ${date} 不晚于上一条的 ${earlier.date}。请按日期从早到晚排列，一天写一条。`;
  return { field: 'date', message };
}

function targetFault({ date, target, measure }: WrittenUpdate, promises: number): UpdateFault {
  const month = target === undefined ? null : lastMonthIn(target);
  if (month === null) return null;
  if (month < date.slice(0, 7)) {
    const message = `目标时间 ${formatMonth(month)} 早于这一条的日期 ${date}。请核对发布的原话。`;
    return { field: 'target', message };
  }
  if (promises < 2 || measure !== undefined) return null;
  const message = `这个问题有 ${promises} 个目标时间，说不清改的是哪一个。请加上 measure，写那一段的编号，例如 measure: n2。`;
  return { field: 'target', message };
}

function measureFault({ target, measure }: WrittenUpdate, ids: readonly string[]): UpdateFault {
  if (measure === undefined) return null;
  if (target === undefined) {
    return { field: 'measure', message: '没有写 target，就不写这个字段。请删去，或补上 target。' };
  }
  if (ids.includes(measure)) return null;
  const cure = ids.length === 0 ? '请删去这个字段。' : `可写的有 ${ids.join('、')}。`;
  return { field: 'measure', message: `没有编号是 ${measure} 的段落。${cure}` };
}

/** Warns of updates and corrections dated later than the day after `today`: mostly a wrong year. */
export function checkFutureDays({ path, front, lineOf }: IssueFile, today: string, report: Report): void {
  const { updates = [], errata = [] } = front;
  for (const [name, entries] of Object.entries({ updates, errata })) {
    for (const [index, { date }] of entries.entries()) {
      const message = futureDay(date, today);
      if (message === null) continue;
      const field = [name, index, 'date'];
      report.warn({ file: path, line: lineOf(field), field: formatField(field), message });
    }
  }
}
