import { z } from 'zod';
import { isIsoDate, isIsoMinute } from '@/lib/dates';
import { bureauSlug } from './bureau/bureau-slug';
import { erratumSchema } from './erratum-schema';
import { date, httpsAddress, impossibleDay, lines, text } from './schema-fields';

/** Fields that the editor has supplied because the text received does not print them. */
export const SUPPLIED = ['title', 'issuer', 'published'] as const;

const slug = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/);

const inspectionSchema = z.strictObject({
  team: text('巡察组，照通报写', '八届市委巡察四组'),
  teamInFull: text('巡察组的全称，通报写的是简称才写', '八届示例市委巡察四组').optional(),
  body: text('被巡察单位', '示例市档案局'),
  from: date('巡察开始').optional(),
  to: date('巡察结束').optional(),
  feedback: date('反馈意见的日期').optional(),
});

/** Front matter of notice.md. */
export const noticeFrontSchema = z.strictObject({
  title: text('通报标题', '中共示例市档案局党组关于巡察整改进展情况的通报'),
  titleLines: z
    .array(text('标题的一行', '中共示例市档案局党组'))
    .min(1)
    .meta({ description: '标题分成几行，由编者定' }),
  shortTitle: text('导航里用的短名', '巡察整改进展情况通报（2025年2月）'),
  bureau: bureauSlug,
  issuer: text('落款单位', '中共示例市档案局党组'),
  published: z
    .string()
    .refine((input) => isIsoMinute(input) || isIsoDate(input), {
      error: ({ input }) =>
        impossibleDay(input) ??
        `“${input}”不是规定的时间写法。请写成“年-月-日 时:分”，例如 2025-02-17 17:21；通报没有印时刻的，只写年-月-日。`,
    })
    .meta({ description: '发布时间，北京时间；没有印时刻的只写日期', examples: ['2025-02-17 17:21'] }),
  source: text('来源', '示例市档案局').optional(),
  sourceUrl: httpsAddress(
    '原来发布通报的网页，没有的不写',
    'https://www.example.gov.cn/tongbao/1.html',
    '删去这一行',
  ).optional(),
  signed: date('落款日期').optional(),
  asOf: date('通报内容的截至日期'),
  inspection: inspectionSchema.optional().meta({ description: '巡察的情况，通报没有写的不写' }),
  notPrinted: z
    .array(z.enum(SUPPLIED))
    .min(1)
    .optional()
    .meta({ description: '原文没有印、由编者补上的字段', examples: [['title']] }),
  boilerplate: z
    .array(lines('原文所在网页上的字，照抄', '当前位置：首页'))
    .min(1)
    .optional()
    .meta({ description: 'source.txt 里不属于通报的字，按出现的次序', examples: [['打印本页']] }),
  formerly: z
    .array(slug)
    .min(1)
    .optional()
    .meta({ description: '文件夹改名以前的名字，最早的写在最前', examples: [['2025-xuncha']] }),
  follows: slug.optional().meta({
    description: '这份通报是哪一份的后续（“回头看”、第二次整改进展），写那一份的文件夹名',
    examples: ['2025-xuncha'],
  }),
  errata: z.array(erratumSchema).min(1).optional().meta({ description: '公布之后的更正' }),
  sourceSha256: z
    .string()
    .refine((input) => /^[0-9a-f]{64}$/.test(input), {
      error: ({ input }) => `“${input}”不是校验值。校验值是 64 位小写十六进制数。`,
    })
    .meta({ description: 'source.txt 的 SHA-256 校验值，64 位小写十六进制数' }),
});

export type NoticeFront = z.output<typeof noticeFrontSchema>;
