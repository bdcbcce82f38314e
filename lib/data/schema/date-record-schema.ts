import { z } from 'zod';
import { PRECISIONS } from '@/lib/notice/facts/dates-in';
import { OCCASION_LABELS, OCCASIONS } from '@/lib/notice/facts/notice-dates';
import { codeWords, text, url } from './fields';
import { bound, placeFields } from './place-fields';

/** One date or period of a notice as data, as printed and read; the sentence and the words are the notice's own. */
export const dateRecordSchema = z.strictObject({
  ...placeFields('日期'),
  words: text('日期或一段时间，照原文'),
  occasion: z
    .enum(OCCASIONS)
    .meta({ description: `是什么的时间：${codeWords(OCCASIONS, OCCASION_LABELS)}。由本站归类` }),
  precision: z.enum(PRECISIONS).meta({
    description: '原文写到哪一级：day（日）、month（月）、quarter（季度）、half（半年）、year（年、季节）',
  }),
  from: bound('开始，年、年-月或年-月-日；只写明到什么时候为止的为空。由本站从原文读出'),
  to: bound('结束，写法与 from 相同；持续到发布时的为空'),
  sentence: text('所在的句子，照原文'),
});
export type DateRecord = z.output<typeof dateRecordSchema>;

/** dates.json: every date and period of a notice, in reading order. */
export const datesDataSchema = z.strictObject({
  $schema: z.url().meta({ description: '说明这个文件各字段的 JSON Schema' }),
  notes: z.array(text('一条')).min(1).meta({ description: '使用须知' }),
  notice: url('通报的网址'),
  dates: z.array(dateRecordSchema).meta({ description: '日期和时间，照通报的次序' }),
});
export type DatesData = z.output<typeof datesDataSchema>;
