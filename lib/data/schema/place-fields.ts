import { z } from 'zod';
import { text, url } from './fields';

/** Where a fact read from a notice stands, as data; `kind` is what it is called: 数字, 日期 */
export const placeFields = (kind: string) => ({
  id: text(`${kind}的编号，在文件里不重复：所在措施或章节的编号和次序`),
  notice: text('所属通报的编号'),
  issue: text('所属问题的编号，两位数字；不在问题里的为空').nullable(),
  measure: text('所属措施的编号；不在措施里的为空').nullable(),
  url: url('原文所在的网址'),
  offset: z
    .int()
    .nonnegative()
    .meta({ description: '在措施的文字里，或者所在的段落里，前面有几个字符；措施的序数不算' }),
});

/** One end of a period: a year, month or day in ISO form. */
export const bound = (description: string) =>
  z
    .string()
    .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
    .nullable()
    .meta({ description });
