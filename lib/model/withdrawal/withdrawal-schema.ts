import { z } from 'zod';
import { date, plainWords } from '@/lib/model/schema-fields';

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
