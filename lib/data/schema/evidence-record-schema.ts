import { z } from 'zod';
import { text, url, withdrawalFields } from './fields';

/** The evidence of an update as data: a file of this site, a link to another, or what is left of a withdrawn file. */
export const evidenceRecordSchema = z.strictObject({
  file: z
    .strictObject({
      url: url('文件的网址'),
      page: url('说明这个文件的网页'),
      title: text('文件的名称，本站添加'),
      type: text('文件的类型，如 application/pdf'),
      bytes: z.int().min(1).meta({ description: '文件的大小，字节' }),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .meta({ description: '文件的 SHA-256 校验值，十六进制' }),
    })
    .nullable()
    .meta({ description: '本站公布的文件；没有的为空' }),
  link: z
    .strictObject({ url: url('别的网站上的网址'), title: text('它的名称，本站添加') })
    .nullable()
    .meta({ description: '别的网站上的材料；没有的为空' }),
  withdrawn: z
    .strictObject(withdrawalFields)
    .nullable()
    .meta({ description: '本站公布过、已经撤下的文件；没有的为空' }),
});
