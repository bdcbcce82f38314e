import { z } from 'zod';
import { DOCUMENT_KIND_LABELS, DOCUMENT_KINDS } from '@/lib/notice/documents/document-kinds';
import { codeWords, text, url } from './fields';

const mentionSchema = z.strictObject({
  id: text('提及的编号，在文件里不重复：文件或作品的编号和次序'),
  issue: text('所属问题的编号，两位数字；不在问题里的为空').nullable(),
  measure: text('所属措施的编号；不在措施里的为空').nullable(),
  url: url('原文所在的网址'),
  subject: text('动词的主体，照原文截取，如 司法部、联合公安机关；原文没有写明的为空').nullable(),
  verb: text('原文在名称前用的动词；没有动词的为空').nullable(),
  sentence: text('所在的句子，照原文'),
});

/** A document or work that a notice names in 《》, as data; names, subjects, verbs and sentences are the notice's own. */
export const documentRecordSchema = z.strictObject({
  id: text('文件或作品的编号，由名称得出'),
  notice: text('所属通报的编号'),
  name: text('名称，照原文，不含书名号'),
  kind: z
    .enum(DOCUMENT_KINDS)
    .meta({ description: `类别，由本站判定：${codeWords(DOCUMENT_KINDS, DOCUMENT_KIND_LABELS)}` }),
  kindLabel: text('类别，中文'),
  numbers: z.array(text('一个')).meta({ description: '紧接名称的文号，照原文；没有的为空' }),
  mentions: z.array(mentionSchema).min(1).meta({ description: '提到的地方，照通报的次序' }),
});
export type DocumentRecord = z.output<typeof documentRecordSchema>;

/** One row of documents.csv: a mention with its document. Every cell is a string, empty if there is no value. */
export const documentRowSchema = z.strictObject({
  ...documentRecordSchema.omit({ id: true, mentions: true, numbers: true }).shape,
  document: documentRecordSchema.shape.id,
  numbers: z.string().meta({ description: '紧接名称的文号，照原文，一行一个；没有的为空' }),
  ...mentionSchema.shape,
});

/** documents.json: every document and work that a notice names, in the order of first mention. */
export const documentsDataSchema = z.strictObject({
  $schema: z.url().meta({ description: '说明这个文件各字段的 JSON Schema' }),
  notes: z.array(text('一条')).min(1).meta({ description: '使用须知' }),
  notice: url('通报的网址'),
  documents: z.array(documentRecordSchema).meta({ description: '文件和作品，按首次出现的次序' }),
});
export type DocumentsData = z.output<typeof documentsDataSchema>;
