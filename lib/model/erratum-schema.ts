import { z } from 'zod';
import { date, labelled, lines, plainWords } from './schema-fields';

const KINDS = ['text', 'status'] as const;
const KIND_LABELS = { text: '文字', status: '状态' } as const;

/** One entry of `errata` in notice.md or issues/NN.md: the old words, the new ones, and why. */
export const erratumSchema = z
  .strictObject({
    date: date('更正的日期'),
    of: labelled(KINDS, KIND_LABELS, '更正的是什么，不写就是文字').optional(),
    from: lines('原来公布的字，照抄', '每周开放30小时'),
    to: lines('更正后的字，照抄', '每周开放36小时'),
    reason: plainWords('为什么更正', '录入时抄错。'),
  })
  .refine(({ from, to }) => from !== to, {
    path: ['to'],
    error: '与 from 相同，没有更正什么。请写更正后的字，或删去这一条。',
  });

export type Erratum = z.output<typeof erratumSchema>;
