import { z } from 'zod';
import { date, text, url } from './fields';

/** A bureau as data; what its file does not state is null. */
export const bureauRecordSchema = z.strictObject({
  id: text('单位的编号'),
  url: url('单位的网址'),
  name: text('单位现在的名称'),
  shortName: text('简称；没有的为空').nullable(),
  partyGroup: text('党组（党委）的名称；没有的为空').nullable(),
  region: text('所在地区；没有的为空').nullable(),
  officialSite: url('单位的官方网站；没有的为空').nullable(),
  contact: z
    .strictObject({
      phone: text('联系电话'),
      post: text('邮政信箱'),
      mail: text('电子邮箱'),
    })
    .meta({ description: '联系方式' }),
  formerly: z
    .array(z.strictObject({ name: text('以前的名称'), until: date('用到哪一天') }))
    .meta({ description: '以前的名称；没有改过名的为空' }),
  feed: url('单位的订阅地址'),
  notices: z
    .array(
      z.strictObject({
        id: text('通报的编号'),
        url: url('通报的网址'),
        title: text('通报的短名'),
        bureauName: text('单位发布这份通报时的名称'),
      }),
    )
    .meta({ description: '单位的各份通报，新的在前' }),
});
export type BureauRecord = z.output<typeof bureauRecordSchema>;

/** The bureaus.json of a site of several bureaus. */
export const bureausDataSchema = z.strictObject({
  $schema: z.url().meta({ description: '说明这个文件各字段的 JSON Schema' }),
  notes: z.array(text('一条')).meta({ description: '使用须知；没有的为空' }),
  bureaus: z.array(bureauRecordSchema).meta({ description: '有通报的单位，照编号的次序' }),
});
export type BureausData = z.output<typeof bureausDataSchema>;
