import { z } from 'zod';
import { plainWords, text } from './schema-fields';

/** The most related issues shown on a page, and the most that editors may add. */
export const MOST_RELATED = 5;

/** An issue that editors declare related, and why. */
export const relatedSchema = z.strictObject({
  issue: text('另一个问题的编号，也就是它的文件名', '36'),
  reason: plainWords('为什么相关，编者自己的话', '两处说的是同一笔经费。'),
});

export type RelatedByEditor = z.output<typeof relatedSchema>;
