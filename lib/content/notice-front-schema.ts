import { z } from 'zod';
import { isIsoMinute } from '@/lib/dates';
import { date, text } from './schema-fields';

/** Front matter of notice.md. */
export const noticeFrontSchema = z.strictObject({
  title: text('通报标题', '中共莆田市司法局党组关于巡察整改进展情况的通报'),
  titleLines: z
    .array(text('标题的一行', '中共莆田市司法局党组'))
    .min(1)
    .meta({ description: '标题分成几行，由编者定' }),
  shortTitle: text('导航里用的短名', '2025年巡察整改通报'),
  issuer: text('落款单位', '中共莆田市司法局党组'),
  published: z
    .string()
    .refine(isIsoMinute, {
      error: ({ input }) => `“${input}”不是规定的时间写法。请写成“年-月-日 时:分”，例如 2025-02-17 17:21。`,
    })
    .meta({ description: '发布时间，北京时间', examples: ['2025-02-17 17:21'] }),
  source: text('来源', '莆田市司法局'),
  signed: date('落款日期'),
  asOf: date('通报内容的截至日期'),
  inspection: z.strictObject({
    team: text('巡察组', '八届市委巡察四组'),
    body: text('被巡察单位', '莆田市司法局'),
    from: date('巡察开始'),
    to: date('巡察结束'),
    feedback: date('反馈意见的日期'),
  }),
  sourceSha256: z
    .string()
    .refine((input) => /^[0-9a-f]{64}$/.test(input), {
      error: ({ input }) => `“${input}”不是校验值。校验值是 64 位小写十六进制数。`,
    })
    .meta({ description: 'source.txt 的 SHA-256 校验值，64 位小写十六进制数' }),
});

export type NoticeFront = z.output<typeof noticeFrontSchema>;
