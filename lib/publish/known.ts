import { z } from 'zod';
import { inChina } from '@/lib/release/history/in-china';

/** What is known of the content and a place from the last run that looked: compared, published or rolled back, when, where, how many changes were found (null if nothing was compared with), the digest of what was built (null if nothing was), and the state of the content then. */
export const knownSchema = z.object({
  what: z.enum(['compared', 'published', 'back']),
  at: z.string(),
  target: z.string(),
  count: z.number().int().nonnegative().nullable(),
  digest: z.string().nullable(),
  content: z.string(),
});

/** What is known from the last run. */
export type Known = z.output<typeof knownSchema>;

/** One sentence on what is not published yet, with the time at which it was so; `content` is the state of the content now. */
export function unpublishedWords(known: Known | null, content: string): string {
  if (known === null) return '还没有与公开的内容比较过。';
  const { what, count, target } = known;
  const time = inChina(known.at).slice(0, -3);
  const isSame = known.content === content;
  if (what === 'back') return `${time}，${target}退回了以前的发布，现在的内容没有公开。`;
  if (what === 'published')
    return isSame
      ? `改动已经全部发布到${target}（${time}）。`
      : `${time} 发布到${target}以后，内容又改过，改动还没有发布。`;
  const found =
    count === null
      ? '这份内容还没有发布过'
      : count === 0
        ? '与公开的相比没有改动'
        : `有 ${count} 处改动还没有发布`;
  return isSame
    ? `${found}（${time} 与${target}比较）。`
    : `${time} 与${target}比较时，${found}，那以后内容又改过。`;
}
