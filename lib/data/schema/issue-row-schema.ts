import { z } from 'zod';
import { REASON_CODES, REASON_LABELS } from '@/lib/reasons';
import { BASIS_CODES, BASIS_LABELS, STATUS_CODES, STATUS_LABELS, WITHDRAWN } from '@/lib/status';
import { codeWords } from './fields';

const cell = (description: string) => z.string().meta({ description });

/** One row of issues.csv. Every cell is a string, empty if there is no value; several values take one line each. */
export const issueRowSchema = z.strictObject({
  notice: cell('所属通报的编号'),
  id: cell('问题的编号，两位数字，公开后不变；办公软件打开时可能把 07 显示成 7'),
  url: cell('问题的网址'),
  heading: cell('问题的标题，照原文，连同编号和句号'),
  title: cell('问题的标题，不含编号和句号'),
  status: cell(
    `状态的代码：${codeWords(STATUS_CODES, STATUS_LABELS)}；${WITHDRAWN.code}（${WITHDRAWN.label}）的各行在最后，只有编号、网址、日期和原因`,
  ),
  statusLabel: cell('状态的中文'),
  statusBasis: cell(`状态依据的代码：${codeWords(BASIS_CODES, BASIS_LABELS)}`),
  statusBasisLabel: cell('状态依据的中文'),
  statusAsOf: cell('状态的截至日期；撤下的是撤下的日期'),
  statusDocument: cell(
    '状态写在哪里：notice（通报的标题）、issue（通报对这个问题的话）、update（通报之后发布的情况）',
  ),
  statusFrom: cell('状态出自哪个标题、哪句原文，或后来发布的情况的出处；没有写明的为空；撤下的是原因和依据'),
  reasons: cell(`没有完成的原因，代码，一行一个：${codeWords(REASON_CODES, REASON_LABELS)}；已整改的为空`),
  reasonLabels: cell('没有完成的原因，中文，与 reasons 逐行对应'),
  targetMonths: cell(
    '现在的目标月份，年-月，一行一个；不是办结期限；没有写明的为空；有的办公软件显示成“Dec-25”一类的写法',
  ),
  targetWords: cell('对目标的原文，后来调整的是发布的原文，与 targetMonths 逐行对应'),
  targetMeasures: cell('目标说的是哪一段：措施的编号，与 targetMonths 逐行对应'),
  remainingText: cell('通报对没有完成的原因和下一步措施的原文，一段一行；已整改的为空'),
  later: cell('原文另有后续安排的那一段：措施的编号；只有已整改的才有，没有的为空'),
  latestUpdate: cell('通报之后最近一次发布情况的日期；没有的为空'),
  responsible: cell('通报写明的责任单位；没有写明的为空'),
  deadline: cell('通报对整改时限的原文；没有写明的为空'),
  chapter: cell('所在的章，照原文；没有的为空'),
  area: cell('所在的方面，照原文；没有的为空'),
  theme: cell('所在的类别，照原文；没有的为空'),
  related: cell('相关问题的编号，一行一个；没有的为空'),
  returns: cell('更早的通报里的同一个问题：通报的编号、斜杠、问题的编号，一行一个；没有的为空'),
  returnedIn: cell('后来的通报里再次指出它的问题，写法相同，一行一个；没有的为空'),
  follows: cell('后续通报里，它对应的前一份通报的问题，写法相同；没有的为空'),
  measures: z.int().meta({ description: '措施的条数，两部分合计' }),
  text: cell('问题的全部原文：标题、各部分的标题和段落，一段一行'),
});

export type IssueRow = z.output<typeof issueRowSchema>;
