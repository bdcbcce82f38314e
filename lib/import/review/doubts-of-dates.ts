import { printedDates } from '@/lib/dates';
import type { ParsedNotice } from '@/lib/import/parsed-notice';
import { matchable } from '@/lib/import/text/matchable';
import type { SourceLine } from '@/lib/import/text/source-line';

type Doubt = ParsedNotice['doubts'][number];

/** The dates that do not fit: inspection, feedback and signature follow each other, and a date has its year. */
export function doubtsOfDates(
  { from, to, feedback }: ParsedNotice['inspection'],
  signed: string | null,
  body: readonly SourceLine[],
): Doubt[] {
  const line = body[0]?.line ?? 0;
  const text = body.map((piece) => matchable(piece.text)).join('');
  const doubts: Doubt[] = [];
  if (feedback !== null && !printedDates(feedback).some((form) => text.includes(form))) {
    doubts.push({ line, message: `反馈日期没有写年份，按前面的日期读作 ${feedback}，请核对` });
  }
  if (from !== null && to !== null && to < from) {
    doubts.push({ line, message: `巡察结束的 ${to} 早于开始的 ${from}，请核对` });
  }
  if (feedback !== null && to !== null && feedback < to) {
    doubts.push({ line, message: `反馈日期 ${feedback} 早于巡察结束的 ${to}，请核对` });
  }
  const last = feedback ?? to;
  const years = signed === null || last === null ? 0 : Number(signed.slice(0, 4)) - Number(last.slice(0, 4));
  if (signed !== null && last !== null && (signed < last || years > 5)) {
    doubts.push({
      line: body.at(-1)?.line ?? 0,
      message: `落款日期 ${signed} 与反馈日期 ${last} 不相称，请核对`,
    });
  }
  return doubts;
}
