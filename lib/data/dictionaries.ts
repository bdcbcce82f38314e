import { toDateRecords } from '@/lib/data/records/to-dates-data';
import { toDocumentRows } from '@/lib/data/records/to-document-rows';
import { toDocumentsData } from '@/lib/data/records/to-documents-data';
import { toFigureRecords } from '@/lib/data/records/to-figures-data';
import { toIssueRow } from '@/lib/data/records/to-issue-row';
import { toIssuesData } from '@/lib/data/records/to-issues-data';
import { toMeasureRows } from '@/lib/data/records/to-measure-rows';
import { toSiteIssueRows } from '@/lib/data/records/to-site-issue-rows';
import { dateRecordSchema } from '@/lib/data/schema/date-record-schema';
import { documentRowSchema, documentsDataSchema } from '@/lib/data/schema/document-record-schema';
import { figureRecordSchema } from '@/lib/data/schema/figure-record-schema';
import { issueRowSchema } from '@/lib/data/schema/issue-row-schema';
import { issuesDataSchema } from '@/lib/data/schema/issues-data-schema';
import { measureRowSchema } from '@/lib/data/schema/measure-row-schema';
import { siteIssueRowSchema } from '@/lib/data/schema/site-issue-row-schema';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { exampleIssue } from '@/lib/notice/example-issue';
import { describeFields, type Field } from './describe-fields';

/** The fields of one kind of data file, with the values of one row of a notice. */
export type Dictionary = { file: string; fields: Field[] };

/** The data dictionary: every file type with fields, explained by the schemas that files are made with; of `several` notices also the table of all. */
export function dictionaries(site: Site, notice: Notice, several: boolean): Dictionary[] {
  const issue = exampleIssue(notice);
  const documentsData = toDocumentsData(site, notice);
  const { documents } = documentsData;
  const data = toIssuesData(site, notice, issue === null ? [] : [issue]);
  const [row] = data.issues.map(toIssueRow);
  const [measure] = toMeasureRows(data).toReversed();
  const [figure] = toFigureRecords(site, notice);
  const [date] = toDateRecords(site, notice);
  const whole = { ...notice, issues: issue === null ? [] : [issue] };
  const [all] = several ? toSiteIssueRows(site, whole) : [];
  return [
    ...(all === undefined
      ? []
      : [{ file: '/data/issues.csv', fields: describeFields(siteIssueRowSchema, all) }]),
    { file: 'issues.csv', fields: describeFields(issueRowSchema, row) },
    { file: 'measures.csv', fields: describeFields(measureRowSchema, measure) },
    { file: 'figures.json 和 figures.csv', fields: describeFields(figureRecordSchema, figure) },
    { file: 'dates.json 和 dates.csv', fields: describeFields(dateRecordSchema, date) },
    {
      file: 'documents.csv',
      fields: describeFields(documentRowSchema, documents.flatMap(toDocumentRows)[0]),
    },
    { file: 'documents.json', fields: describeFields(documentsDataSchema, documentsData) },
    { file: 'issues.json 和 issue.json', fields: describeFields(issuesDataSchema, data) },
  ];
}
