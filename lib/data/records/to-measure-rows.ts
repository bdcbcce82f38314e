import type { IssuesData } from '@/lib/data/schema/issues-data-schema';
import type { MeasureRow } from '@/lib/data/schema/measure-row-schema';

/** The measures of issues as rows of measures.csv, in the order of the notice. */
export function toMeasureRows(data: IssuesData): MeasureRow[] {
  return data.issues.flatMap((record) => rowsOf(record, data));
}

function rowsOf(
  record: IssuesData['issues'][number],
  { figures, dates, documents }: IssuesData,
): MeasureRow[] {
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
        figures: countIn(figures, id),
        dates: countIn(dates, id),
        documents: String(
          documents.filter(({ mentions }) => mentions.some(({ measure }) => measure === id)).length,
        ),
      };
    }),
  );
}

const countIn = (facts: readonly { measure: string | null }[], id: string): string =>
  String(facts.filter(({ measure }) => measure === id).length);
