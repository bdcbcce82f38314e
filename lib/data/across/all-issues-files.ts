import { absoluteUrl, allIssuesCsvPath, allIssuesJsonPath, allIssuesSchemaPath } from '@/lib/addresses';
import { toJson } from '@/lib/data/data-file';
import { caveats } from '@/lib/data/records/caveats';
import { toNoticeRecord } from '@/lib/data/records/to-issues-data';
import { jsonSchema } from '@/lib/data/schema/json-schema';
import { siteIssueRowSchema } from '@/lib/data/schema/site-issue-row-schema';
import { type SiteNoticeRecord, siteIssuesDataSchema } from '@/lib/data/schema/site-issues-data-schema';
import { csvPieces } from '@/lib/data/to-csv';
import { publisherOf } from '@/lib/model/bureau/bureau';
import type { Across } from './across';
import { jsonPieces } from './json-pieces';
import type { LongFile } from './long-file';
import { siteIssueRecords, siteWithdrawnRecords } from './to-site-issue-records';
import { toSiteIssueRows } from './to-site-issue-rows';

/** The issues of all notices as a table and as JSON with its schema; nothing for a single notice, whose own files say the same. */
export function allIssuesFiles(across: Across): LongFile[] {
  const { site, notices } = across;
  if (notices.length < 2) return [];
  const url = absoluteUrl(site, allIssuesSchemaPath);
  return [
    {
      path: allIssuesCsvPath,
      type: 'text/csv',
      format: 'CSV',
      about: '各份通报的问题，一个问题一行，用办公软件打开',
      pieces: () => csvPieces(Object.keys(siteIssueRowSchema.shape), rowsOf(across)),
    },
    {
      path: allIssuesJsonPath,
      type: 'application/json',
      format: 'JSON',
      about: '各份通报的问题，供程序使用',
      pieces: () =>
        jsonPieces([
          { name: '$schema', value: url },
          { name: 'notes', value: notesOf(across) },
          { name: 'notices', each: noticeRecords(across) },
          { name: 'issues', each: siteIssueRecords(across) },
          { name: 'withdrawn', each: siteWithdrawnRecords(across) },
        ]),
    },
    {
      path: allIssuesSchemaPath,
      type: 'application/json',
      format: 'JSON Schema 2020-12',
      about: 'issues.json 有哪些字段，供程序核对',
      pieces: () => [toJson(jsonSchema(siteIssuesDataSchema, '各份巡察整改通报的问题', url))],
    },
  ];
}

function* rowsOf(across: Across) {
  for (const notice of across.notices) yield toSiteIssueRows(across, notice);
}

/** What readers must know of the notices, each sentence once. */
const notesOf = ({ site, notices }: Across): string[] => [
  ...new Set(notices.flatMap((notice) => caveats(site, publisherOf(notice)))),
];

const noticeRecords = ({ site, notices }: Across): SiteNoticeRecord[] =>
  notices.map((notice) => ({
    bureau: notice.bureau.slug,
    bureauName: notice.bureauName,
    ...toNoticeRecord(site, notice),
  }));
