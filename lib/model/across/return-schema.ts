import { z } from 'zod';
import { plainWords, text } from '@/lib/model/schema-fields';

/** One entry of `returns` in issues/NN.md: an editor states that this issue was found before, and why they say so. */
export const returnSchema = z.strictObject({
  notice: text('更早的通报，也就是它的文件夹名', '2025-xuncha'),
  issue: text('那份通报里的问题的编号，也就是它的文件名', '36'),
  reason: plainWords('为什么说是再次指出，编者自己的话', '两次说的都是经费拨付不及时。'),
});

export type WrittenReturn = z.output<typeof returnSchema>;
