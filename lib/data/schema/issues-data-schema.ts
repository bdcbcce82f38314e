import { z } from 'zod';
import { dateRecordSchema } from './date-record-schema';
import { documentRecordSchema } from './document-record-schema';
import { date, text, url } from './fields';
import { figureRecordSchema } from './figure-record-schema';
import { issueRecordSchema } from './issue-record-schema';
import { withdrawnRecordSchema } from './withdrawn-record-schema';

const otherNotice = z.strictObject({
  id: text('那份通报的编号'),
  url: url('那份通报的网址'),
  title: text('那份通报的短名'),
});

/** The notice of the issues, as data. */
export const noticeRecordSchema = z.strictObject({
  id: text('通报的编号，公开后不变'),
  url: url('通报的网址'),
  title: text('通报的标题'),
  issuer: text('落款单位'),
  source: text('来源；未标注的为空').nullable(),
  sourceUrl: url('原来发布通报的网页；没有登记的为空').nullable(),
  published: z
    .union([z.iso.datetime({ offset: true }), z.iso.date()])
    .meta({ description: '发布时间；未标注时刻的只有日期' }),
  signed: date('落款日期；未标注的为空').nullable(),
  asOf: date('通报内容的截至日期'),
  follows: otherNotice.nullable().meta({ description: '这份通报是哪一份的后续；不是的为空' }),
  followedBy: z.array(otherNotice).meta({ description: '这份通报的后续通报，按时间顺序；没有的为空' }),
});

/** issues.json, and issue.json with one issue alone. */
export const issuesDataSchema = z.strictObject({
  $schema: z.url().meta({ description: '说明这个文件各字段的 JSON Schema' }),
  notes: z.array(text('一条')).min(1).meta({ description: '使用须知' }),
  notice: noticeRecordSchema.meta({ description: '通报' }),
  issues: z
    .array(issueRecordSchema)
    .meta({ description: '问题，照通报的次序；撤下的不在内，单独一个撤下的问题的文件里没有' }),
  withdrawn: z.array(withdrawnRecordSchema).meta({ description: '撤下的问题；没有的为空' }),
  figures: z
    .array(figureRecordSchema)
    .meta({ description: '数字，照通报的次序；单独一个问题的文件里只有它的' }),
  dates: z
    .array(dateRecordSchema)
    .meta({ description: '日期和时间，照通报的次序；单独一个问题的文件里只有它的' }),
  documents: z.array(documentRecordSchema).meta({
    description: '提到的文件和作品，按首次出现的次序；单独一个问题的文件里只有它提到的',
  }),
});

export type IssuesData = z.output<typeof issuesDataSchema>;
