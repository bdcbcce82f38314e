import * as address from '@/lib/addresses';
import { targetEvents } from '@/lib/data/calendar/target-events';
import { targetsCalendar } from '@/lib/data/calendar/targets-calendar';
import { noticeMarkdown } from '@/lib/data/markdown/notice-markdown';
import { lazily } from '@/lib/data/records/lazily';
import { toDatesData } from '@/lib/data/records/to-dates-data';
import { toFactRow } from '@/lib/data/records/to-fact-row';
import { toFiguresData } from '@/lib/data/records/to-figures-data';
import { toIssueRow, toWithdrawnRow } from '@/lib/data/records/to-issue-row';
import { toMeasureRows } from '@/lib/data/records/to-measure-rows';
import { toNoticeData } from '@/lib/data/records/to-notice-data';
import { dateRecordSchema, datesDataSchema } from '@/lib/data/schema/date-record-schema';
import { figureRecordSchema, figuresDataSchema } from '@/lib/data/schema/figure-record-schema';
import { issueRowSchema } from '@/lib/data/schema/issue-row-schema';
import { issuesDataSchema } from '@/lib/data/schema/issues-data-schema';
import { jsonSchema } from '@/lib/data/schema/json-schema';
import { measureRowSchema } from '@/lib/data/schema/measure-row-schema';
import type { Notice } from '@/lib/model/notice';
import { noticeLines } from '@/lib/model/reading-order';
import type { Site } from '@/lib/model/site-schema';
import { type DataFile, toJson } from './data-file';
import { documentFiles } from './document-files';
import { recordFiles } from './record-files';
import { toCsv } from './to-csv';

/** The data files of a notice, all made from the same data. */
export function noticeFiles(site: Site, notice: Notice): DataFile[] {
  const data = lazily(() => toNoticeData(site, notice));
  const rows = () => [...data().issues.map(toIssueRow), ...data().withdrawn.map(toWithdrawnRow)];
  const url = (path: string): string => address.absoluteUrl(site, path);
  const csv = { type: 'text/csv', format: 'CSV' };
  return [
    {
      ...csv,
      path: address.issuesCsvPath(notice),
      about: '全部问题，一个问题一行，用办公软件打开',
      get body() {
        return toCsv(Object.keys(issueRowSchema.shape), rows());
      },
    },
    {
      ...csv,
      path: address.measuresCsvPath(notice),
      about: '全部措施，一项措施一行',
      get body() {
        return toCsv(Object.keys(measureRowSchema.shape), toMeasureRows(data()));
      },
    },
    {
      path: address.issuesJsonPath(notice),
      type: 'application/json',
      format: 'JSON',
      about: '全部问题，供程序使用',
      get body() {
        return toJson(data());
      },
    },
    {
      path: address.schemaPath(notice),
      type: 'application/json',
      format: 'JSON Schema 2020-12',
      about: 'JSON 文件有哪些字段，供程序核对',
      get body() {
        return toJson(jsonSchema(issuesDataSchema, '巡察整改通报的问题', url(address.schemaPath(notice))));
      },
    },
    ...recordFiles(site, {
      csv: {
        path: address.figuresCsvPath(notice),
        about: '通报里的全部数字，一个数字一行',
        row: figureRecordSchema,
        rows: () => data().figures.map(toFactRow),
      },
      json: {
        path: address.figuresJsonPath(notice),
        about: '通报里的全部数字，供程序使用',
        data: () => toFiguresData(site, notice),
      },
      schema: {
        path: address.figuresSchemaPath(notice),
        about: 'figures.json 有哪些字段，供程序核对',
        title: '通报里的数字',
        of: figuresDataSchema,
      },
    }),
    ...recordFiles(site, {
      csv: {
        path: address.datesCsvPath(notice),
        about: '通报里的全部日期和时间，一个一行',
        row: dateRecordSchema,
        rows: () => data().dates.map(toFactRow),
      },
      json: {
        path: address.datesJsonPath(notice),
        about: '通报里的全部日期和时间，供程序使用',
        data: () => toDatesData(site, notice),
      },
      schema: {
        path: address.datesSchemaPath(notice),
        about: 'dates.json 有哪些字段，供程序核对',
        title: '通报里的日期',
        of: datesDataSchema,
      },
    }),
    ...calendarFiles(site, notice),
    ...documentFiles(site, notice),
    {
      path: address.noticeMarkdownPath(notice),
      type: 'text/markdown',
      format: 'Markdown',
      about: '通报全文，带标题层次',
      get body() {
        return noticeMarkdown(site, notice);
      },
    },
    {
      path: address.noticeTextPath(notice),
      type: 'text/plain',
      format: '纯文本',
      about: '通报全文，只有批准的原文，一段一行',
      get body() {
        return `${noticeLines(notice)
          .map(({ text }) => text)
          .join('\n')}\n`;
      },
    },
  ];
}

// A calendar without events is none (RFC 5545).
function calendarFiles(site: Site, notice: Notice): DataFile[] {
  const events = targetEvents(site, notice);
  if (events.length === 0) return [];
  return [
    {
      path: address.targetsCalendarPath(notice),
      type: 'text/calendar',
      format: 'iCalendar',
      about: '目标时间，加进日历用，各在所写月份的最后一天',
      get body() {
        return targetsCalendar(site, notice, events);
      },
    },
  ];
}
