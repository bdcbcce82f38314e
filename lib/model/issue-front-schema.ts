import { z } from 'zod';
import { REASON_CODES, REASON_LABELS } from '@/lib/reasons';
import { STATUS_LABELS } from '@/lib/status';
import { returnSchema } from './across/return-schema';
import { erratumSchema } from './erratum-schema';
import { relatedSchema } from './related-schema';
import { labelled, lines, status, targetWords, text } from './schema-fields';
import { updateSchema } from './update-schema';
import { measureWithdrawalSchema } from './withdrawal/withdrawal-schema';

const remainingSchema = z.strictObject({
  reasons: z
    .array(labelled(REASON_CODES, REASON_LABELS, '原因'))
    .min(1)
    .meta({ description: '未完成的原因，编者的简短说法', examples: [['政策调整']] }),
  target: targetWords('通报对完成时间的原话，要与段落里的字一致', '段落里').optional(),
});

const ownStatusSchema = z
  .strictObject({
    is: status,
    words: lines('通报写明这个问题状态的原话', '阶段性完成').optional(),
  })
  .refine(({ is, words }) => is === 'unknown' || words !== undefined, {
    path: ['words'],
    error: '缺少这个字段。请照抄通报写明状态的原话，例如 words: 阶段性完成。',
  })
  .refine(({ is, words }) => is !== 'unknown' || words === undefined, {
    path: ['words'],
    error: `状态是“${STATUS_LABELS.unknown}”，就没有原话可抄。请删去这一行，或改正 is。`,
  });

/** Front matter of issues/NN.md. */
export const issueFrontSchema = z.strictObject({
  heading: text('问题的标题，连同原文的编号和句号', '1.谋划推进改革力度不够。'),
  status: ownStatusSchema.optional().meta({ description: '通报对这个问题单独写明的状态' }),
  responsible: text('通报写明的责任单位，照抄原话', '局办公室').optional(),
  deadline: text('通报写明的整改时限，照抄原话', '2024年6月底前').optional(),
  sharedText: z
    .literal(true)
    .optional()
    .meta({ description: '整改情况与别的问题合写在章里，这里没有正文', examples: ['true'] }),
  withoutText: z
    .literal(true)
    .optional()
    .meta({ description: '收到的原文只有标题或小标题，没有写整改情况', examples: ['true'] }),
  remaining: z
    .array(remainingSchema)
    .min(1)
    .optional()
    .meta({ description: '第二部分每一段的原因和目标，撤下的段不写' }),
  later: z
    .string()
    .regex(/^[a-z]\d+$/)
    .optional()
    .meta({ description: '已整改的问题，原文另有后续安排的那一段：它的编号', examples: ['m3'] }),
  updates: z.array(updateSchema).min(1).optional().meta({ description: '通报之后发布的新情况' }),
  follows: text('后续通报里，编者确认它对应的前一份通报的问题：它的编号', "'41'").optional(),
  errata: z.array(erratumSchema).min(1).optional().meta({ description: '公布之后的更正' }),
  related: z.array(relatedSchema).min(1).optional().meta({ description: '编者认为相关的问题' }),
  returns: z.array(returnSchema).min(1).optional().meta({ description: '更早的通报已经指出过的问题' }),
  withdrawn: z.array(measureWithdrawalSchema).min(1).optional().meta({ description: '撤下的措施' }),
});
