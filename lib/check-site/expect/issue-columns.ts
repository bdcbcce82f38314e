import type { IssueData } from '@/lib/check-site/read/notice-data';

/** What each column of issues.csv says of an issue, by what issues.json says; several values stand one a line. */
export const issueColumns: ReadonlyMap<string, (issue: IssueData) => string> = new Map([
  ['notice', ({ notice }) => notice],
  ['id', ({ id }) => id],
  ['url', ({ url }) => url],
  ['heading', ({ text }) => text.split('\n')[0] ?? ''],
  ['title', ({ title }) => title],
  ['status', ({ status }) => status.code],
  ['statusLabel', ({ status }) => status.label],
  ['statusBasis', ({ status }) => status.basis],
  ['statusBasisLabel', ({ status }) => status.basisLabel],
  ['statusAsOf', ({ status }) => status.asOf],
  ['statusDocument', ({ status }) => status.document],
  ['statusFrom', ({ status }) => status.from ?? ''],
  ['reasons', (issue) => once(reasonsIn(issue).map(({ code }) => code))],
  ['reasonLabels', (issue) => once(reasonsIn(issue).map(({ label }) => label))],
  ['targetMonths', ({ targets }) => targets.map(({ month }) => month).join('\n')],
  ['targetWords', ({ targets }) => targets.map(({ words }) => words).join('\n')],
  ['targetMeasures', ({ targets }) => targets.map(({ measure }) => measure ?? '').join('\n')],
  ['remainingText', remainingText],
  ['latestUpdate', ({ updates }) => updates.at(-1)?.date ?? ''],
  ['responsible', ({ responsible }) => responsible ?? ''],
  ['deadline', ({ deadline }) => deadline?.words ?? ''],
  ['chapter', ({ chapter }) => chapter ?? ''],
  ['area', ({ area }) => area ?? ''],
  ['theme', ({ theme }) => theme ?? ''],
  ['related', ({ related }) => related.map(({ id }) => id).join('\n')],
  ['measures', ({ parts }) => String(parts.flatMap(({ measures }) => measures).length)],
  ['text', ({ text }) => text],
]);

const reasonsIn = ({ remaining }: IssueData) => remaining.flatMap(({ reasons }) => reasons);
const once = (values: readonly string[]): string => [...new Set(values)].join('\n');

function remainingText({ parts, remaining }: IssueData): string {
  const open = new Set(remaining.map(({ measure }) => measure));
  return parts
    .flatMap(({ measures }) => measures.filter(({ id }) => open.has(id)))
    .map(({ ordinal, text }) => `${ordinal ?? ''}${text}`)
    .join('\n');
}
