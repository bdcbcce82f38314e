import type { Report } from '@/lib/content/fault';
import type { SectionFile } from '@/lib/content/parse/parse-section';
import { dayIn, printedDates } from '@/lib/dates';
import type { NoticeFront } from '@/lib/model/notice-front-schema';

/** Checks that a notice whose text ends with a day alone has it as `signed`: without, the source is compared as one that is not signed. */
export function checkSigned(
  { signed }: Pick<NoticeFront, 'signed'>,
  sections: readonly SectionFile[],
  path: string,
  report: Report,
): void {
  const last = sections.at(-1)?.blocks.at(-1);
  if (signed !== undefined || last?.kind !== 'paragraph') return;
  const day = dayIn(last.text);
  if (day === null || !printedDates(day).includes(last.text)) return;
  const message = `缺少这个字段。通报最后印着“${last.text}”，请加上 signed: ${day}。`;
  report.add({ file: path, line: 1, field: 'signed', message });
}
