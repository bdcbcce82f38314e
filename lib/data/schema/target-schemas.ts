import { z } from 'zod';
import { REASON_CODES, REASON_LABELS } from '@/lib/reasons';
import { codeWords, date, text } from './fields';

/** A target: its month, and its words in the notice or the update. */
export const targetSchema = z.strictObject({
  month: z
    .string()
    .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)
    .meta({ description: '目标月份，年-月；是力争取得阶段性成果的时间，不是办结期限' }),
  words: text('对目标的原文'),
});

/** A part that is not finished, with the reasons and the target that the notice gives. */
export const remainingSchema = z.strictObject({
  measure: text('说的是哪一段：措施的编号'),
  reasons: z
    .array(
      z.strictObject({
        code: z
          .enum(REASON_CODES)
          .meta({ description: `原因的代码：${codeWords(REASON_CODES, REASON_LABELS)}` }),
        label: z.enum(REASON_LABELS).meta({ description: '原因的中文，本站归纳的简短说法' }),
      }),
    )
    .min(1)
    .meta({ description: '没有完成的原因' }),
  target: targetSchema.nullable().meta({ description: '通报写的目标；没有写明时间的为空' }),
});

/** A target as it stands now. */
export const currentTargetSchema = z.strictObject({
  measure: text('说的是哪一段：措施的编号；说不清的为空').nullable(),
  month: targetSchema.shape.month,
  words: targetSchema.shape.words,
  update: date('后来调整它的那一条进展的日期；通报原来写的为空').nullable(),
});

/** A target of the notice, with the last one that replaced it. */
export const statedTargetSchema = z.strictObject({
  measure: text('说的是哪一段：措施的编号'),
  month: targetSchema.shape.month,
  words: targetSchema.shape.words,
  replacedBy: targetSchema
    .extend({ date: date('调整的日期') })
    .nullable()
    .meta({ description: '后来调整为的目标，调整过几次的是最后一次；没有调整的为空' }),
});
