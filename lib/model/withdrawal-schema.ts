import { z } from 'zod';
import { isIsoDate, isIsoMinute } from '@/lib/dates';
import { date, plainWords, text } from './schema-fields';

const fields = {
  date: date('撤下的日期'),
  reason: plainWords('为什么撤下，可以公开的说法', '含有个人信息'),
  basis: plainWords('依据，没有的不写', '《中华人民共和国个人信息保护法》第四十七条').optional(),
};

/** When and why something published was taken away; it never repeats what was there. */
export const withdrawalSchema = z.strictObject(fields);
export type Withdrawal = z.output<typeof withdrawalSchema>;

/** One entry of `withdrawn` in issues/NN.md: a measure of the issue. */
export const measureWithdrawalSchema = z.strictObject({
  measure: z
    .string()
    .regex(/^[a-z]\d+$/)
    .meta({ description: '撤下的措施的编号，就是网址里 # 后面的字', examples: ['m1'] }),
  ...fields,
});
export type MeasureWithdrawal = z.output<typeof measureWithdrawalSchema>;

/** The whole content of issues/NN.md once the issue is withdrawn. */
export const withdrawnIssueFrontSchema = z.strictObject({
  withdrawn: withdrawalSchema.meta({ description: '这个问题的撤下' }),
});

/** The whole content of notice.md once the notice is withdrawn: what identifies it, and the issues whose addresses it had. */
export const withdrawnNoticeFrontSchema = z.strictObject({
  withdrawn: withdrawalSchema.meta({ description: '这份通报的撤下' }),
  issuer: text('落款单位', '中共莆田市司法局党组'),
  published: z
    .string()
    .refine((input) => isIsoMinute(input) || isIsoDate(input), {
      error: ({ input }) => `“${input}”不是规定的时间写法。请照撤下以前的 notice.md 写。`,
    })
    .meta({ description: '发布时间', examples: ['2025-02-17 17:21'] }),
  formerly: z.array(z.string()).min(1).optional().meta({ description: '文件夹改名以前的名字' }),
  issues: z
    .array(z.string().regex(/^\d{2,}$/))
    .min(1)
    .meta({ description: '撤下以前各问题的编号', examples: [["'01'"]] }),
});
