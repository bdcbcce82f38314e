import type { Report } from '@/lib/content/fault';
import { printedDates } from '@/lib/dates';
import { compact } from '@/lib/folding';
import type { NoticeFront } from '@/lib/model/notice-front-schema';
import type { FrontMatterPosition } from './check-inspection';

/** Checks that the as-of date is the day of signing (or of publication, if unsigned) or one that the text names with 截至. */
export function checkAsOf(
  { asOf, signed, published }: Pick<NoticeFront, 'asOf' | 'signed' | 'published'>,
  { path, lineOf }: FrontMatterPosition,
  texts: readonly string[],
  report: Report,
): void {
  const day = signed ?? published.slice(0, 10);
  // If that day is itself faulty there is nothing to compare with.
  const doubtful = report.faults.some(({ field }) => field === 'signed' || field === 'published');
  if (asOf === day || doubtful) return;
  const words = texts.map(compact);
  const named = printedDates(asOf).flatMap((form) => [`截至${form}`, `截止${form}`, `截止到${form}`]);
  if (named.some((form) => words.some((text) => text.includes(form)))) return;
  const which = signed === undefined ? '发布日期' : '落款日期';
  const message = `截至日期 ${asOf} 与${which} ${day} 不同，通报里也没有写“截至”这一天。请改成 ${day}，或照通报写的截至日期改。`;
  report.add({ file: path, line: lineOf(['asOf']), field: 'asOf', message });
}
