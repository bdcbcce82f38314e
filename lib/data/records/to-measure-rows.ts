import type { DocumentRecord } from '@/lib/data/schema/document-record-schema';
import type { IssueRecord } from '@/lib/data/schema/issue-record-schema';
import type { MeasureRow } from '@/lib/data/schema/measure-row-schema';

/** The measures of an issue as rows of measures.csv, in the order of the notice, with how many of the notice's documents each names. */
export function toMeasureRows(record: IssueRecord, documents: readonly DocumentRecord[]): MeasureRow[] {
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
        documents: String(
          documents.filter(({ mentions }) => mentions.some(({ measure }) => measure === id)).length,
        ),
      };
    }),
  );
}
