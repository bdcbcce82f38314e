import { z } from 'zod';
import { date, httpsAddress, text } from '@/lib/model/schema-fields';
import { contactSchema } from './contact-schema';

/** A name that the bureau had, and the last day on which it had it. */
const formerNameSchema = z.strictObject({
  name: text('以前的名称', '某市档案馆'),
  partyGroup: text('以前的党组名称，两个旧名分不清时才写', '中共某市档案馆党组').optional(),
  until: date('用到哪一天'),
});

export type FormerName = z.output<typeof formerNameSchema>;

/** Front matter of content/bureaus/<name>.md. */
export const bureauFrontSchema = z.strictObject({
  name: text('单位名称', '某市档案局'),
  shortName: text('简称，没有的不写', '市档案局').optional(),
  partyGroup: text('党组（党委）的名称，没有的不写', '中共某市档案局党组').optional(),
  region: text('所在地区，没有的不写', '某市').optional(),
  officialSite: httpsAddress(
    '单位的官方网站，没有的不写',
    'https://www.example.gov.cn/',
    '删去这一行',
  ).optional(),
  contact: contactSchema,
  formerly: z
    .array(formerNameSchema)
    .min(1)
    .optional()
    .meta({ description: '以前的名称。当时发布的通报仍用当时的名称' }),
});

export type BureauFront = z.output<typeof bureauFrontSchema>;
