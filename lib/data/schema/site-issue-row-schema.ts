import { z } from 'zod';
import { THEME_GROUP_LABELS, THEME_GROUPS } from '@/lib/model/across/theme-group';
import { codeWords } from './fields';
import { issueRowSchema } from './issue-row-schema';

const cell = (description: string) => z.string().meta({ description });

/** One row of the issues.csv of the whole site: that of its notice, after what tells the notices apart and which group it belongs to. */
export const siteIssueRowSchema = z.strictObject({
  bureau: cell('发布通报的单位的编号'),
  bureauName: cell('单位发布通报时的名称'),
  issuer: cell('通报的落款单位'),
  noticeTitle: cell('通报的标题'),
  published: cell('通报的发布时间；未标注时刻的只有日期'),
  group: cell(
    `问题属于哪个方面，代码：${codeWords(THEME_GROUPS, THEME_GROUP_LABELS)}；依方面的标题归类，归不了的为空`,
  ),
  groupLabel: cell('问题属于哪个方面，中文'),
  ...issueRowSchema.shape,
});

export type SiteIssueRow = z.output<typeof siteIssueRowSchema>;
