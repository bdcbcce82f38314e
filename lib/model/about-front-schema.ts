import { z } from 'zod';
import { date, repeatedWord, text } from './schema-fields';

const idsOf = (ids: unknown): string[] => (Array.isArray(ids) ? ids.map(String) : []);

/** Front matter of content/about.md: one id per ## heading, in order. */
export const aboutFrontSchema = z.strictObject({
  title: text('页面标题', '网站说明'),
  description: text('页面的一句话说明', '网站的内容和整改状态的含义。'),
  ids: z
    .array(
      z
        .string()
        .regex(/^[a-z][a-z-]*$/)
        .meta({ examples: ['status'] }),
    )
    .min(1)
    .refine((ids) => repeatedWord(ids) === undefined, {
      error: ({ input }) => `“${repeatedWord(idsOf(input))}”写了两次。每个标题的网址片段要各不相同。`,
    })
    .meta({ description: '各个 ## 标题的网址片段，小写英文字母', examples: [['reading', 'status']] }),
});

/** Front matter of content/accessibility.md: the same, and the day on which the statement was last reviewed. */
export const accessibilityFrontSchema = aboutFrontSchema.extend({ reviewed: date('最近一次核对的日期') });
