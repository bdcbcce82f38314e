import { z } from 'zod';
import { monthIn } from '@/lib/dates';
import { REASON_CODES, REASON_LABELS } from '@/lib/reasons';
import { date, labelled, status, text } from './schema-fields';

const remainingSchema = z.strictObject({
  reasons: z
    .array(labelled(REASON_CODES, REASON_LABELS, '原因'))
    .min(1)
    .meta({ description: '未完成的原因，编者的简短说法', examples: [['政策调整']] }),
  target: text('通报对完成时间的原话，要与段落里的字一致', '力争2025年12月取得阶段性成果')
    .refine((words) => monthIn(words) !== null, {
      error: ({ input }) =>
        `“${input}”里没有写明年月。请照抄段落里带年月的原话，例如 力争2025年12月取得阶段性成果。`,
    })
    .optional(),
});

const updateSchema = z.strictObject({
  date: date('发布新情况的日期'),
  text: text('新的情况，照发布的原话', '涵江区社区矫正中心已建成。'),
  source: text('出处', '莆田市司法局'),
  status: status.optional(),
});

/** Front matter of issues/NN.md. */
export const issueFrontSchema = z.strictObject({
  heading: text('问题的标题，连同原文的编号和句号', '1.谋划推进改革力度不够。'),
  remaining: z.array(remainingSchema).min(1).optional().meta({ description: '第二部分每一段的原因和目标' }),
  updates: z.array(updateSchema).min(1).optional().meta({ description: '通报之后发布的新情况' }),
});

export type Update = z.output<typeof updateSchema>;
