import type { IssueRecord } from '@/lib/data/schema/issue-record-schema';
import type { MeasureRow } from '@/lib/data/schema/measure-row-schema';

/** The measures of an issue as rows of measures.csv, in the order of the notice. */
export function toMeasureRows(record: IssueRecord): MeasureRow[] {
  return record.parts.flatMap(({ label, measures }) =>
    measures.map(({ id, url, ordinal, text }) => {
      const remaining = record.remaining.find(({ measure }) => measure === id);
      const target = record.targets.find(({ measure }) => measure === id);
      const reasons = remaining?.reasons ?? [];
      return {
        notice: record.notice,
        issue: record.id,
        id,
        url,
        issueTitle: record.title,
        part: label ?? '',
        ordinal: ordinal ?? '',
        text,
        reasons: reasons.map(({ code }) => code).join('\n'),
        reasonLabels: reasons.map((reason) => reason.label).join('\n'),
        targetMonth: target?.month ?? '',
        targetWords: target?.words ?? '',
      };
    }),
  );
}
