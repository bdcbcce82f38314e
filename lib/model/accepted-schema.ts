import { z } from 'zod';
import { lines, text } from './schema-fields';

const fromContent = (path: string): string => path.replaceAll('\\', '/').replace(/^\/?content\//, '');

/** content/accepted.yaml: wording that an editor has checked and keeps. */
export const acceptedSchema = z.strictObject({
  accepted: z
    .array(
      z
        .strictObject({
          file: text('文件，从 content 里面算起', 'notices/2025-xuncha/issues/05.md').refine(
            (path) => path === fromContent(path),
            {
              error: ({ input }) => `从 content 里面算起，用 / 隔开，请写成 ${fromContent(String(input))}。`,
            },
          ),
          words: lines('检查指出的字，照抄', '截止2024年第'),
          reason: text('为什么保留', '批准的原文如此。'),
          reads: lines('漏字、错字的地方本来怎样写，只用于搜索', '法律服务综合楼').optional(),
        })
        .refine((row) => row.reads === undefined || slipOf(row) !== null, {
          path: ['reads'],
          error:
            '只能用于通报的文字，第一个字和最后一个字要照 words 里的，例如 words 是“后的法律服综合楼，”，reads 写 法律服务综合楼。',
        }),
    )
    .min(1)
    .meta({ description: '看过、不改的提醒，一条一处' }),
});

/** A slip of a notice (its slug): the words as printed, and as they were meant. */
export type Slip = { notice: string; printed: string; reads: string };

/** The slip that an accepted row explains; null without `reads`, outside the notices, or if `words` do not hold its first and last character. */
export function slipOf({
  file,
  words,
  reads,
}: {
  file: string;
  words: string;
  reads?: string | undefined;
}): Slip | null {
  const notice = /^notices\/([^/]+)\//.exec(file)?.[1];
  if (notice === undefined || reads === undefined) return null;
  const from = words.indexOf(reads.charAt(0));
  const printed = words.slice(from, words.lastIndexOf(reads.slice(-1)) + 1);
  return from === -1 || printed === '' ? null : { notice, printed, reads };
}

export type Accepted = z.output<typeof acceptedSchema>['accepted'];
