import { z } from 'zod';
import { text } from './schema-fields';

const fromContent = (path: string): string => path.replaceAll('\\', '/').replace(/^\/?content\//, '');

/** content/accepted.yaml: wording that an editor has checked and keeps. */
export const acceptedSchema = z.strictObject({
  accepted: z
    .array(
      z.strictObject({
        file: text('文件，从 content 里面算起', 'notices/2025-xuncha/issues/05.md').refine(
          (path) => path === fromContent(path),
          {
            error: ({ input }) => `从 content 里面算起，用 / 隔开，请写成 ${fromContent(String(input))}。`,
          },
        ),
        words: text('检查指出的字，照抄', '截止2024年第'),
        reason: text('为什么保留', '批准的原文如此。'),
      }),
    )
    .min(1)
    .meta({ description: '看过、不改的提醒，一条一处' }),
});

export type Accepted = z.output<typeof acceptedSchema>['accepted'];
