import { z } from 'zod';
import { isIsoDate, isIsoMinute } from '@/lib/dates';
import { bureauSlug } from '@/lib/model/bureau/bureau-slug';
import { text } from '@/lib/model/schema-fields';
import { digestSchema, withdrawalSchema } from './withdrawal-schema';

/** The whole content of issues/NN.md once the issue is withdrawn. */
export const withdrawnIssueFrontSchema = z.strictObject({
  withdrawn: withdrawalSchema.meta({ description: '这个问题的撤下' }),
  files: z
    .array(digestSchema('文件的校验值'))
    .min(1)
    .optional()
    .meta({ description: '随它撤下的佐证材料：登记里的校验值' }),
});

/** The whole content of notice.md once the notice is withdrawn: what identifies it, and the issues whose addresses it had. */
export const withdrawnNoticeFrontSchema = z.strictObject({
  withdrawn: withdrawalSchema.meta({ description: '这份通报的撤下' }),
  bureau: bureauSlug,
  issuer: text('落款单位', '中共示例市档案局党组'),
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
