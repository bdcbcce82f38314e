import { z } from 'zod';
import { issueRowSchema } from './issue-row-schema';

const cell = (description: string) => z.string().meta({ description });

/** One row of the issues.csv of the whole site: that of its notice, after what tells the notices apart. */
export const siteIssueRowSchema = z.strictObject({
  issuer: cell('通报的落款单位'),
  noticeTitle: cell('通报的标题'),
  published: cell('通报的发布时间；未标注时刻的只有日期'),
  ...issueRowSchema.shape,
});

export type SiteIssueRow = z.output<typeof siteIssueRowSchema>;
