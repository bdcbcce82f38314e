import { z } from 'zod';
import { foldWidth } from '@/lib/folding';
import { text } from '@/lib/model/schema-fields';

// One number as a telephone dials it: digits, with + in front and hyphens, blanks or brackets between (E.164, GB/T 2260 style area codes).
const DIALLED = /^\+?(?:\(\d{2,5}\)|\d)(?:[ -]?\d){5,14}$/;

function phoneFault(input: string): string {
  const half = foldWidth(input)
    .replace(/[—–―－]/g, '-')
    .trim();
  const several = half.split(/[、,;/]|\s和\s|或/).length > 1;
  if (several) return `“${input}”里有几个号码，电话拨不出去。请只写一个。`;
  const cure = DIALLED.test(half) ? `请写成 ${half}。` : '请只写半角数字和减号，例如 0123-4567890。';
  return `“${input}”电话拨不出去。${cure}`;
}

/** How readers reach a bureau or the publisher of a site. */
export const contactSchema = z
  .strictObject({
    phone: text('联系电话', '0123-4567890').refine((input) => DIALLED.test(input), {
      error: ({ input }) => phoneFault(String(input)),
    }),
    post: text('邮政信箱', '示例市'),
    mail: z.email().meta({ description: '电子邮箱', examples: ['name@example.com'] }),
  })
  .meta({ description: '联系方式' });

export type Contact = z.output<typeof contactSchema>;
