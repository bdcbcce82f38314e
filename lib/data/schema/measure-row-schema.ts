import { z } from 'zod';

const cell = (description: string) => z.string().meta({ description });

/** One row of measures.csv. Every cell is a string, empty if there is no value; several values take one line each. */
export const measureRowSchema = z.strictObject({
  notice: cell('所属通报的编号'),
  issue: cell('所属问题的编号，两位数字；办公软件打开时可能把 07 显示成 7'),
  id: cell('措施的编号，在一份通报里不重复：问题编号、m（第一部分）或 n（第二部分）、次序；公开后不变'),
  url: cell('措施的网址'),
  issueTitle: cell('所属问题的标题，不含编号和句号'),
  part: cell('所在部分的标题，照原文；没有标题的为空'),
  ordinal: cell('原文的序数，如 一是；没有序数的为空'),
  text: cell('措施的原文，不含序数；几段的一段一行'),
  reasons: cell('没有完成的原因，代码，一行一个；第一部分的和已整改的为空'),
  reasonLabels: cell('没有完成的原因，中文，与 reasons 逐行对应'),
  targetMonth: cell('现在的目标月份，年-月；不是办结期限；没有写明的、已整改的为空'),
  targetWords: cell('对目标的原文，后来调整的是发布的原文'),
  figures: cell('原文里的数字有几个，逐个列在 figures.csv'),
  dates: cell('原文里的日期和时间有几个，逐个列在 dates.csv'),
  documents: cell('这项措施提到几个以书名号标示的文件和作品，整数'),
});

export type MeasureRow = z.output<typeof measureRowSchema>;
