import { z } from 'zod';
import { targetSchema } from './target-schema';

const words = z.string();

const written = (description: string, ...examples: string[]) => words.meta({ description, examples });

/** What the signed sheet says, empty where it says nothing. */
export const approvalSchema = z.object({
  sheet: written('审签单每一页下面印的 16 个字符，照抄', '3f2a1b2c3d4e5f60'),
  number: written('单上的文号', '示例〔2026〕1号'),
  date: written('单上的日期，照写', '2026年11月28日'),
  drafted: written('单上签名的拟稿人'),
  reviewed: written('单上签名的审核人'),
  approved: written('单上签名的签发人'),
});

/** What the fields of the sheet are called in a form. */
export const APPROVAL_LABELS = {
  sheet: '审签单上的 16 个字符',
  number: '文号',
  date: '日期',
  drafted: '拟稿人',
  reviewed: '审核人',
  approved: '签发人',
} as const satisfies Record<keyof z.output<typeof approvalSchema>, string>;

/**
 * What is asked of a run: only to make everything ready for the signatures, to publish, to make a pack, to return to
 * an earlier release (`back`, empty for the one before), or to show the history; and the place, none for a pack.
 */
export const orderSchema = z.object({
  kind: z.enum(['prepare', 'publish', 'pack', 'back', 'history']),
  target: targetSchema.nullable(),
  approval: approvalSchema,
  back: words,
});

/** An order to a run. */
export type Order = z.output<typeof orderSchema>;

/** What the program of a run is told on its standard input: where runs are kept, the content, when it was started, and what is asked. */
export const runTaskSchema = z.object({
  folder: words,
  content: words,
  began: words,
  order: orderSchema,
});

/** What the program of a run is told. */
export type RunTask = z.output<typeof runTaskSchema>;

/** What is asked, as the clerk reads it. */
export const ORDER_NAMES = {
  prepare: '看改动，做审签单',
  publish: '发布',
  pack: '打包',
  back: '退回上一次',
  history: '看记录',
} as const satisfies Record<Order['kind'], string>;

/** Why what was typed in from the sheet cannot be right; null if it may be. The release compares it with what was built. */
export function approvalFault({ sheet, ...more }: Order['approval']): string | null {
  if (sheet !== '' && !/^[0-9a-f]{16}$/.test(sheet))
    return `“${sheet}”不是审签单上的 16 个字符。请照单上每一页下面印的填，只有数字和字母 a 到 f。`;
  return sheet === '' && Object.values(more).some((value) => value !== '')
    ? '填了文号、日期或姓名，没有填审签单上的 16 个字符。请补上；没有审签单的，都不要填。'
    : null;
}
