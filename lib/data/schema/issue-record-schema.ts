import { z } from 'zod';
import { BASIS_CODES, BASIS_LABELS, STATUS_CODES, STATUS_LABELS, UPDATE_BASIS } from '@/lib/status';
import { evidenceRecordSchema } from './evidence-record-schema';
import { codeWords, date, text, url, withdrawalFields } from './fields';
import { currentTargetSchema, remainingSchema, statedTargetSchema, targetSchema } from './target-schemas';

const statusCode = z
  .enum(STATUS_CODES)
  .meta({ description: `状态的代码：${codeWords(STATUS_CODES, STATUS_LABELS)}` });
const statusLabel = z.enum(STATUS_LABELS).meta({
  description: '状态的中文；依据是 stated 的，是通报的原话，依据是 inferred 的，是本站依通报章节归类所用的词',
});

const statusSchema = z
  .strictObject({
    code: statusCode,
    label: statusLabel,
    basis: z
      .enum(BASIS_CODES)
      .meta({ description: `状态依据的代码：${codeWords(BASIS_CODES, BASIS_LABELS)}` }),
    basisLabel: z
      .enum([...Object.values(BASIS_LABELS), UPDATE_BASIS])
      .meta({ description: '状态依据的中文' }),
    asOf: date('状态的截至日期'),
    document: z.enum(['notice', 'issue', 'update']).meta({
      description:
        '状态写在哪里：notice（通报的标题）、issue（通报对这个问题的话）、update（通报之后发布的情况）',
    }),
    from: text('状态出自哪个标题、哪句原文；出自后来发布的情况时，是它的出处；没有写明的为空').nullable(),
  })
  .meta({ description: '状态和依据' });

const measureSchema = z.strictObject({
  id: text('措施的编号，在一份通报里不重复：问题编号、m（第一部分）或 n（第二部分）、次序；公开后不变'),
  url: url('措施的网址'),
  ordinal: text('原文的序数，如 一是；没有序数的为空').nullable(),
  text: text('措施的原文，不含序数'),
});

const partSchema = z.strictObject({
  label: text('部分的标题，照原文；没有标题的为空').nullable(),
  measures: z.array(measureSchema).meta({ description: '这一部分的措施，照原文次序；原文只有小标题时为空' }),
});

const erratumSchema = z.strictObject({
  date: date('更正的日期'),
  of: z.enum(['text', 'status']).meta({ description: '更正的是什么：text（文字）、status（状态）' }),
  from: text('原来公布的'),
  to: text('更正后的'),
  reason: text('为什么更正'),
});

const withdrawnMeasureSchema = z.strictObject({ measure: text('撤下的措施的编号'), ...withdrawalFields });

const namedIssueFields = {
  notice: text('那份通报的编号'),
  id: text('那个问题的编号'),
  url: url('那个问题的网址'),
  title: text('那个问题的标题'),
  noticeTitle: text('那份通报的短名'),
};

const updateSchema = z.strictObject({
  date: date('发布的日期'),
  text: text('发布的原文'),
  source: text('出处'),
  status: z
    .strictObject({ code: statusCode, label: statusLabel })
    .nullable()
    .meta({ description: '改为什么状态；没有改的为空' }),
  target: targetSchema.nullable().meta({ description: '改为什么目标；没有改的为空' }),
  evidence: evidenceRecordSchema.nullable().meta({ description: '佐证材料；没有的为空' }),
  followUp: z
    .strictObject(namedIssueFields)
    .nullable()
    .meta({ description: '这一条出自哪一份后续通报的哪个问题；不是后续通报的为空' }),
});

const relatedSchema = z.strictObject({
  id: text('相关问题的编号'),
  url: url('相关问题的网址'),
  title: text('相关问题的标题'),
  reason: z.enum(['editor', 'document', 'name', 'passage']).meta({
    description:
      '关联原因：editor（本站注明）、document（提到同一个文件）、name（提到同一个名称）、passage（有相同的原文）',
  }),
  words: text('关联原因，一句话'),
});

const otherIssueFields = {
  notice: text('那份通报的编号'),
  id: text('那个问题的编号'),
  url: url('那个问题的网址'),
  title: text('那个问题的标题'),
  published: date('那份通报的发布日期'),
  reason: text('为什么说是再次指出，本站的话'),
};

/** One issue as data. Codes are English, labels Chinese, dates ISO 8601; what a notice does not state is null. */
export const issueRecordSchema = z.strictObject({
  id: text('问题的编号，两位数字；公开后不变'),
  url: url('问题的网址'),
  notice: text('所属通报的编号'),
  printedNumber: z.string().meta({ description: '原文的编号，如 （7）；没有编号的为空字符串' }),
  title: text('问题的标题，不含原文的编号和句号'),
  status: statusSchema,
  given: z
    .strictObject({ code: statusCode, label: statusLabel })
    .meta({ description: '通报给的状态；后来没有改变的，与 status 相同' }),
  chapter: text('所在的章，照原文；没有的为空').nullable(),
  area: text('所在的方面，照原文；没有的为空').nullable(),
  theme: text('所在的类别，照原文；没有的为空').nullable(),
  responsible: text('通报写明的责任单位；没有写明的为空').nullable(),
  deadline: z
    .strictObject({
      words: text('通报对整改时限的原文'),
      until: z
        .string()
        .regex(/^\d{4}-(?:0[1-9]|1[0-2])(?:-\d{2})?$/)
        .nullable()
        .meta({ description: '到哪一天或哪个月为止；原文里读不出的为空' }),
    })
    .nullable()
    .meta({ description: '通报写明的整改时限；没有写明的为空' }),
  parts: z
    .array(partSchema)
    .meta({ description: '问题的各部分，照原文次序；整改情况与别的问题合写在章里的没有' }),
  remaining: z.array(remainingSchema).meta({ description: '还没有完成的各段，以及原因和目标；已整改的没有' }),
  targets: z
    .array(currentTargetSchema)
    .meta({ description: '现在的目标：通报写的，或后来调整为的；已整改的没有' }),
  statedTargets: z.array(statedTargetSchema).meta({ description: '通报写的各个目标，后来整改完成的也在内' }),
  later: text('原文另有后续安排的那一段：措施的编号；只有已整改的才有，由本站标注，没有的为空').nullable(),
  updates: z.array(updateSchema).meta({ description: '通报之后发布的情况，按时间顺序' }),
  errata: z.array(erratumSchema).meta({ description: '公开以后的更正，按时间顺序' }),
  withdrawn: z.array(withdrawnMeasureSchema).meta({ description: '撤下的措施；原来的位置只有一个标记' }),
  related: z.array(relatedSchema).meta({ description: '同一份通报里的相关问题，最多五个' }),
  returns: z
    .array(
      z.strictObject({
        ...otherIssueFields,
        status: z
          .strictObject({ code: statusCode, label: statusLabel })
          .meta({ description: '这份通报发布时，那个问题列为什么状态' }),
      }),
    )
    .meta({ description: '更早的通报里的同一个问题，由本站注明；没有的为空' }),
  returnedIn: z
    .array(z.strictObject(otherIssueFields))
    .meta({ description: '后来的通报里再次指出它的问题，由本站注明；没有的为空' }),
  follows: z
    .strictObject(namedIssueFields)
    .nullable()
    .meta({ description: '后续通报里，它对应的前一份通报的问题，由本站确认；没有的为空' }),
  text: text('问题的全部原文：标题、各部分的标题和段落，一段一行'),
});

export type IssueRecord = z.output<typeof issueRecordSchema>;
