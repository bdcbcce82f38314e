import { z } from 'zod';
import type { OtherIssue } from './across/other-issue';
import { type EvidenceFile, fileSchema, linkSchema } from './evidence/evidence-schema';
import { date, knownStatus, plainWords, targetWords } from './schema-fields';
import { fileWithdrawalSchema } from './withdrawal/withdrawal-schema';

/** One entry of `updates` in issues/NN.md: the only way to change a status or target after the notice. */
export const updateSchema = z
  .strictObject({
    date: date('发布新进展的日期'),
    text: plainWords('新的情况，照发布的原话', '示例区文化中心已建成。'),
    source: plainWords('出处', '示例市档案局'),
    status: knownStatus.optional(),
    target: targetWords('新的目标时间，照发布的原话', 'text 里').optional(),
    measure: z
      .string()
      .regex(/^[a-z]\d+$/)
      .optional()
      .meta({ description: '新的目标时间说的是哪一段：它的编号，就是网址里 # 后面的字', examples: ['n2'] }),
    link: linkSchema.optional().meta({ description: '佐证材料：别的网站上的网页或文件' }),
    file: fileSchema.optional().meta({ description: '佐证材料：files 文件夹里的文件' }),
    withdrawnFile: fileWithdrawalSchema
      .optional()
      .meta({ description: '佐证材料已经撤下，由 npm run withdraw 写' }),
  })
  .refine(({ file, withdrawnFile }) => file === undefined || withdrawnFile === undefined, {
    path: ['file'],
    error: '这一条的佐证材料已经撤下，不能再写 file。有新的文件，请另写一条更新。',
  })
  .refine(({ date: day, withdrawnFile }) => withdrawnFile === undefined || withdrawnFile.date >= day, {
    path: ['withdrawnFile', 'date'],
    error: '撤下的日期早于这一条更新的日期。请改正。',
  })
  .refine(({ text: words, target }) => target === undefined || words.includes(target), {
    path: ['target'],
    error: ({ input }) => `“${targetOf(input)}”不在这一条的 text 里。请照抄 text 里的原话。`,
  })
  .refine(({ status, target }) => status !== 'rectified' || target === undefined, {
    path: ['target'],
    error: '状态已经改为 已整改，就没有目标时间了。请删去这一行，或改正 status。',
  });

function targetOf(input: unknown): string {
  const known = z.object({ target: z.string() }).safeParse(input);
  return known.success ? known.data.target : '';
}

/** An update as staff write it. */
export type WrittenUpdate = z.output<typeof updateSchema>;

/** An update with what is known of its file. One that editors did not write comes from a later notice: `followUp` is the issue there, `basis` on what its status rests if that notice does not state it. */
export type Update = Omit<WrittenUpdate, 'file'> & {
  file?: EvidenceFile;
  followUp?: OtherIssue;
  basis?: 'inferred';
};
