import { z } from 'zod';
import { text } from './fields';

/** When and why something was withdrawn, as data. */
export const withdrawalFields = {
  date: z.iso.date().meta({ description: '撤下的日期' }),
  reason: text('为什么撤下'),
  basis: text('依据；没有写明的为空').nullable(),
};
