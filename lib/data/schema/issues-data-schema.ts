import { z } from 'zod';
import { text, url } from './fields';
import { issueRecordSchema } from './issue-record-schema';

const date = (description: string) => z.iso.date().meta({ description });

/** The notice of the issues, as data. */
export const noticeRecordSchema = z.strictObject({
  id: text('通报的编号，公开后不变'),
  url: url('通报的网址'),
  title: text('通报的标题'),
  issuer: text('落款单位'),
  source: text('来源；没有印的为空').nullable(),
  published: z
    .union([z.iso.datetime({ offset: true }), z.iso.date()])
    .meta({ description: '发布时间；没有印时刻的只有日期' }),
  signed: date('落款日期；没有印的为空').nullable(),
  asOf: date('通报内容的截至日期'),
});

/** issues.json, and issue.json with one issue alone. */
export const issuesDataSchema = z.strictObject({
  $schema: z.url().meta({ description: '说明这个文件各字段的 JSON Schema' }),
  notes: z.array(text('一条')).min(1).meta({ description: '使用前要知道的事' }),
  notice: noticeRecordSchema.meta({ description: '通报' }),
  issues: z.array(issueRecordSchema).min(1).meta({ description: '问题，照通报的次序' }),
});

export type IssuesData = z.output<typeof issuesDataSchema>;
