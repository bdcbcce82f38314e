import { z } from 'zod';
import { BASIS_CODES, BASIS_LABELS } from '@/lib/status';
import { labelled, status, text } from './schema-fields';

/** Front matter of sections/N.md. */
export const sectionFrontSchema = z.strictObject({
  status: z
    .array(
      z.strictObject({
        under: text('标题的原文', '（二）未完成整改的问题'),
        is: status,
        basis: labelled(BASIS_CODES, BASIS_LABELS, '状态的依据'),
      }),
    )
    .min(1)
    .optional()
    .meta({ description: '列在某个标题之下的问题是什么状态' }),
});
