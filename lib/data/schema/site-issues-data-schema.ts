import { z } from 'zod';
import { THEME_GROUP_LABELS, THEME_GROUPS } from '@/lib/model/across/theme-group';
import { codeWords, text } from './fields';
import { issueRecordSchema } from './issue-record-schema';
import { noticeRecordSchema } from './issues-data-schema';
import { withdrawnRecordSchema } from './withdrawn-record-schema';

const bureau = text('发布通报的单位的编号');

/** One issue of the issues.json of the whole site: that of its notice, after its bureau and group. */
export const siteIssueRecordSchema = z.strictObject({
  bureau,
  group: z
    .strictObject({
      code: z
        .enum(THEME_GROUPS)
        .meta({ description: `方面的代码：${codeWords(THEME_GROUPS, THEME_GROUP_LABELS)}` }),
      label: z.enum(THEME_GROUP_LABELS).meta({ description: '方面的中文' }),
    })
    .nullable()
    .meta({ description: '问题属于哪个方面，本站依方面的标题归类；归不了的为空' }),
  ...issueRecordSchema.shape,
});
export type SiteIssueRecord = z.output<typeof siteIssueRecordSchema>;

/** A notice in that file, after its bureau and the name that the bureau had then. */
export const siteNoticeRecordSchema = z.strictObject({
  bureau,
  bureauName: text('单位发布通报时的名称'),
  ...noticeRecordSchema.shape,
});
export type SiteNoticeRecord = z.output<typeof siteNoticeRecordSchema>;

/** The issues.json of the whole site. */
export const siteIssuesDataSchema = z.strictObject({
  $schema: z.url().meta({ description: '说明这个文件各字段的 JSON Schema' }),
  notes: z.array(text('一条')).min(1).meta({ description: '使用须知' }),
  notices: z.array(siteNoticeRecordSchema).meta({ description: '各份通报，新的在前' }),
  issues: z
    .array(siteIssueRecordSchema)
    .meta({ description: '各份通报的问题，依次照各份通报的次序；撤下的不在内' }),
  withdrawn: z.array(withdrawnRecordSchema).meta({ description: '撤下的问题；没有的为空' }),
});

/** Its fields that the issues.json of a notice does not have; the data dictionary explains the others once. */
export const ownFieldsSchema = z.strictObject({
  notices: z.array(siteNoticeRecordSchema.pick({ bureau: true, bureauName: true })).meta({
    description: '各份通报，新的在前；其余字段与那份通报的 issues.json 里的 notice 相同',
  }),
  issues: z.array(siteIssueRecordSchema.pick({ bureau: true, group: true })).meta({
    description:
      '各份通报的问题，依次照各份通报的次序；其余字段与那份通报的 issues.json 里的 issues 相同，没有数字、日期和文件',
  }),
});
