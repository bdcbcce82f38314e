import { z } from 'zod';
import { TREND_LABELS, TRENDS } from '@/lib/notice/facts/direction-of';
import { QUANTITIES, QUANTITY_LABELS } from '@/lib/notice/facts/units';
import { codeWords, text, url } from './fields';
import { bound, placeFields } from './place-fields';

/** One figure of a notice as data, as printed and read; the sentence and the words are the notice's own. */
export const figureRecordSchema = z.strictObject({
  ...placeFields('数字'),
  words: text('数字和单位，照原文'),
  low: z.number().meta({ description: '数值，以 unit 为单位；范围的下限。由本站从原文读出' }),
  high: z.number().meta({ description: '范围的上限；不是范围的与 low 相同' }),
  rough: z.boolean().meta({ description: '原文是否说明是约数或界限，如 多、近、不少于' }),
  unit: text('单位，照原文'),
  quantity: z
    .enum(QUANTITIES)
    .meta({ description: `单位属于哪一类：${codeWords(QUANTITIES, QUANTITY_LABELS)}` }),
  subject: text('数字说的是什么，照原文截取；截取不到的为空').nullable(),
  direction: text('旁边说明升降、达到或界限的词，照原文，如 提升至、同比增长、不少于；没有的为空').nullable(),
  trend: z
    .enum(TRENDS)
    .nullable()
    .meta({ description: `direction 说的是：${codeWords(TRENDS, TREND_LABELS)}；没有的为空` }),
  period: text('所在的句子在它前面最后写明的时间，照原文；没有写明的为空').nullable(),
  periodFrom: bound('时间的开始，年、年-月或年-月-日；没有写明的为空'),
  periodTo: bound('时间的结束；没有写明的、持续到发布时的为空'),
  sentence: text('所在的句子，照原文'),
});
export type FigureRecord = z.output<typeof figureRecordSchema>;

/** figures.json: every figure of a notice, in reading order. */
export const figuresDataSchema = z.strictObject({
  $schema: z.url().meta({ description: '说明这个文件各字段的 JSON Schema' }),
  notes: z.array(text('一条')).min(1).meta({ description: '使用须知' }),
  notice: url('通报的网址'),
  figures: z.array(figureRecordSchema).meta({ description: '数字，照通报的次序' }),
});
export type FiguresData = z.output<typeof figuresDataSchema>;
