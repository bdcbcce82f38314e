import { z } from 'zod';
import { WITHDRAWN } from '@/lib/status';
import { text, url, withdrawalFields } from './fields';

/** A withdrawn issue: its address, and when and why it went. */
export const withdrawnRecordSchema = z.strictObject({
  id: text('问题的编号'),
  url: url('问题的网址，那里有撤下的说明'),
  notice: text('所属通报的编号'),
  status: z
    .strictObject({
      code: z.literal(WITHDRAWN.code).meta({ description: '状态的代码，总是 withdrawn' }),
      label: z.literal(WITHDRAWN.label).meta({ description: '状态的中文，总是 已撤下' }),
    })
    .meta({ description: '撤下的问题没有别的状态' }),
  ...withdrawalFields,
});
export type WithdrawnRecord = z.output<typeof withdrawnRecordSchema>;
