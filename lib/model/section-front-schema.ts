import { z } from 'zod';
import { BASIS_CODES, BASIS_LABELS, STATUS_LABELS } from '@/lib/status';
import { labelled, status, text } from './schema-fields';

const rowSchema = z
  .strictObject({
    under: text('标题的原文', '（二）未完成整改的问题'),
    is: status,
    basis: labelled(BASIS_CODES, BASIS_LABELS, '状态的依据'),
  })
  .refine(({ is, basis }) => (is === 'unknown') === (basis === 'unknown'), {
    path: ['basis'],
    error: `“${STATUS_LABELS.unknown}”的依据写 ${BASIS_LABELS.unknown}，其他状态的依据写 ${BASIS_LABELS.stated} 或 ${BASIS_LABELS.inferred}。`,
  });

/** Front matter of sections/N.md. */
export const sectionFrontSchema = z.strictObject({
  status: z.array(rowSchema).min(1).optional().meta({ description: '列在某个标题之下的问题是什么状态' }),
});
