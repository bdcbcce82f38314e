import type { Across } from '@/lib/data/across/across';
import { bureauDataFiles } from '@/lib/data/across/bureau-data-files';
import { toBureausData } from '@/lib/data/across/to-bureaus-data';
import { toSiteIssueRecord } from '@/lib/data/across/to-site-issue-records';
import { toSiteIssueRows } from '@/lib/data/across/to-site-issue-rows';
import { toDateRecords } from '@/lib/data/records/to-dates-data';
import { toDocumentRows } from '@/lib/data/records/to-document-rows';
import { toDocumentsData } from '@/lib/data/records/to-documents-data';
import { toFigureRecords } from '@/lib/data/records/to-figures-data';
import { toIssueRow } from '@/lib/data/records/to-issue-row';
import { toIssuesData } from '@/lib/data/records/to-issues-data';
import { toMeasureRows } from '@/lib/data/records/to-measure-rows';
import { bureausDataSchema } from '@/lib/data/schema/bureaus-data-schema';
import { dateRecordSchema } from '@/lib/data/schema/date-record-schema';
import { documentRowSchema, documentsDataSchema } from '@/lib/data/schema/document-record-schema';
import { figureRecordSchema } from '@/lib/data/schema/figure-record-schema';
import { issueRowSchema } from '@/lib/data/schema/issue-row-schema';
import { issuesDataSchema } from '@/lib/data/schema/issues-data-schema';
import { measureRowSchema } from '@/lib/data/schema/measure-row-schema';
import { siteIssueRowSchema } from '@/lib/data/schema/site-issue-row-schema';
import { ownFieldsSchema } from '@/lib/data/schema/site-issues-data-schema';
import type { Notice } from '@/lib/model/notice';
import { exampleIssue } from '@/lib/notice/example-issue';
import { describeFields, type Field } from './describe-fields';

/** The fields of one kind of data file, with the values of one row of a notice. */
export type Dictionary = { file: string; fields: Field[] };

/** The data dictionary: every file type with fields, explained by the schemas that files are made with and by one notice. */
export function dictionaries(across: Across, notice: Notice): Dictionary[] {
  const { site } = across;
  const issue = exampleIssue(notice);
  const documentsData = toDocumentsData(site, notice);
  const { documents } = documentsData;
  const data = toIssuesData(site, notice, issue === null ? [] : [issue]);
  const [row] = data.issues.map(toIssueRow);
  const [measure] = toMeasureRows(data).toReversed();
  const [figure] = toFigureRecords(site, notice);
  const [date] = toDateRecords(site, notice);
  return [
    ...acrossDictionaries(across, { ...notice, issues: issue === null ? [] : [issue] }),
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

// The files over all notices; the fields that /data/issues.json shares with that of a notice are explained there.
function acrossDictionaries(across: Across, notice: Notice): Dictionary[] {
  const { site, notices } = across;
  if (notices.length < 2) return [];
  const [row] = toSiteIssueRows(across, notice);
  const [issue] = notice.issues.map((one) => toSiteIssueRecord(across, notice, one));
  const bureaus = bureauDataFiles(site, notices).length === 0 ? [] : [toBureausData(site, notices)];
  return [
    { file: '/data/issues.csv', fields: describeFields(siteIssueRowSchema, row) },
    {
      file: '/data/issues.json',
      fields: describeFields(ownFieldsSchema, {
        notices: [{ bureau: notice.bureau.slug, bureauName: notice.bureauName }],
        issues: [issue],
      }),
    },
    ...bureaus.map((data) => ({
      file: '/data/bureaus.json',
      fields: describeFields(bureausDataSchema, data),
    })),
  ];
}
