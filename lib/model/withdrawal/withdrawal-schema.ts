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

/** The beginning of the SHA-256 of a file or of words, as content/published.yaml has it. */
export const digestSchema = (description: string) =>
  z
    .string()
    .regex(/^[0-9a-f]{16}$/, { error: '由命令写，是 16 个字符（0-9、a-f）。请从上一次提交恢复。' })
    .meta({ description, examples: ['0123456789abcdef'] });

/**
 * What an update has in place of `file` once its file is withdrawn. Name and title are gone; `checksum` finds the address
 * in the record, and `record` keeps the recorded value of the update what it was.
 */
export const fileWithdrawalSchema = z.strictObject({
  ...fields,
  checksum: digestSchema('文件的校验值，与登记里的相同'),
  record: digestSchema('文件名、名称和文件合起来的校验值'),
});
export type FileWithdrawal = z.output<typeof fileWithdrawalSchema>;
