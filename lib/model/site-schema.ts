import { z } from 'zod';
import { plainOrigin, shownOrigin } from '@/lib/site-names/origin-names';
import { plainHost } from '@/lib/site-names/plain-host';
import { contactSchema } from './bureau/contact-schema';
import type { Publisher } from './bureau/publisher';
import { date, plainWords, text } from './schema-fields';

const origin = z
  .string()
  .refine((input) => plainOrigin(input) !== null, {
    error: ({ input }) => {
      const written = URL.canParse(String(input)) ? shownOrigin(new URL(String(input)).href) : 'null';
      const cure = /^(?:null|(?!https?:).*)$/.test(written)
        ? '照 https://www.example.gov.cn 的样子写，末尾不带斜杠'
        : `写成 ${written}`;
      return `“${input}”不是网站的地址。请${cure}。`;
    },
  })
  .meta({ description: '网站的地址', examples: ['https://www.example.gov.cn'] })
  .transform((input) => plainOrigin(input) ?? input);

// A domain, perhaps with a port.
const HOST = /^(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]+(?::\d+)?$/;

function hostFault(input: string): string {
  if (/[、，；\s]/.test(input)) return `“${input}”里有几个域名。请用半角逗号加空格隔开，写在同一对方括号里。`;
  const host = input
    .replace(/^\w+:\/\//, '')
    .replace(/\/.*$/, '')
    .toLowerCase();
  return `“${input}”不是网站的域名。请写成 ${HOST.test(host) ? host : 'www.gov.cn 的样子'}。`;
}

const CONAC = /^https:\/\/bszs\.conac\.cn\/sitename\?method=show&id=[0-9A-F]{32}$/;
const CONAC_EXAMPLE = `https://bszs.conac.cn/sitename?method=show&id=${'0'.repeat(32)}`;
// 4401000059; those of ministries begin with bm
const SITE_CODE = /^(?:\d{2}|bm)\d{8}$/;

// What only the machine itself, or its own network, can reach.
const LOCAL = /^(?:localhost|.*\.local|\[.*\]|\d{1,3}(?:\.\d{1,3}){3})$/i;

/** content/site.yaml. An identifier that is not set is shown nowhere. */
export const siteSchema = z
  .strictObject({
    name: text('网站名称', '示例市档案局巡察整改公开'),
    description: text('首页的一句话说明', '巡察指出了什么问题，改了什么，还有什么没有完成。'),
    official: z.boolean().meta({ description: '是否为官方网站', examples: ['false'] }),
    origin,
    feedHost: z
      .string()
      .refine((input) => HOST.test(input), { error: ({ input }) => hostFault(String(input)) })
      .optional()
      .meta({ description: '订阅里的编号用的域名，搬家以后写最早的', examples: ['www.example.gov.cn'] }),
    basePath: z
      .string()
      .regex(/^(?:\/[A-Za-z0-9_-]+)+$/)
      .optional()
      .meta({ description: '网站放在子目录时的路径', examples: ['/xuncha'] }),
    region: text('网站收录的范围，没有的不写', '某市').optional(),
    publisher: z
      .strictObject({ name: text('主办单位', '某市纪委监委'), contact: contactSchema })
      .optional()
      .meta({ description: '网站的主办单位，收录几个单位的网站才写' }),
    allowedHosts: z
      .array(
        text('网站的域名', 'www.gov.cn')
          .refine((input) => HOST.test(plainHost(input)), { error: ({ input }) => hostFault(String(input)) })
          .overwrite(plainHost),
      )
      .min(1)
      .optional()
      .meta({ description: '内容里可以写到的其他网站', examples: [['www.gov.cn']] }),
    terms: plainWords('数据下载页上的使用条件，没有的不写', '可以下载和转载，请注明来源。').optional(),
    siteCode: text('网站标识码', "'0000000000'").optional(),
    icp: text('ICP备案号', '京ICP备00000000号')
      .regex(/^[\u4E00-\u9FFF]ICP[备证]\d{6,12}号(?:-\d+)?$/)
      .optional(),
    police: text('公安备案号', '京公网安备00000000000000号').optional(),
    conac: z
      .string()
      .refine((input) => CONAC.test(input), {
        error: ({ input }) =>
          `“${String(input)}”不是党政机关网站标识的网址。请照抄标识的链接，例如 ${CONAC_EXAMPLE}。`,
      })
      .optional()
      .meta({ description: '党政机关网站标识的链接，照抄', examples: [CONAC_EXAMPLE] }),
    findMistakes: z
      .literal(true, {
        error: ({ input }) =>
          `“${String(input)}”不是可以写的词。要显示“我为政府网站找错”的，写 true；不显示的，删去这一行。`,
      })
      .optional()
      .meta({ description: '是否显示“我为政府网站找错”', examples: ['true'] }),
    ipv6: z
      .boolean()
      .optional()
      .meta({ description: '是否显示“网站支持IPv6”', examples: ['true'] }),
    securityUntil: date('网站安全联系方式的有效期').optional(),
    signOff: z
      .literal('required', {
        error: ({ input }) =>
          `“${String(input)}”不是可以写的词。发布必须有审签单的，写 required；不必的，删去这一行。`,
      })
      .optional()
      .meta({ description: '发布是否必须有审签单', examples: ['required'] }),
  })
  .refine(({ official, origin: address }) => !official || !LOCAL.test(new URL(address).hostname), {
    path: ['origin'],
    error:
      '这是官方网站（official: true），地址却是本机或一个 IP，别人打不开，也收不进搜索。请写正式的域名。',
  })
  .refine(({ official, conac }) => official || conac === undefined, {
    path: ['conac'],
    error: '演示副本不是单位的网站，不能显示它的标识。请删去这一行。',
  })
  .refine(({ official, findMistakes }) => official || findMistakes === undefined, {
    path: ['findMistakes'],
    error: '演示副本不是政府网站，不能显示“我为政府网站找错”。请删去这一行。',
  })
  .refine(({ findMistakes, siteCode = '' }) => findMistakes === undefined || SITE_CODE.test(siteCode), {
    path: ['findMistakes'],
    error:
      "“我为政府网站找错”要用网站标识码。请把 siteCode 写成批准的 10 位标识码，例如 '0000000000'；没有的，删去这一行。",
  });

/** content/site.yaml as it is written. */
export type SiteSettings = z.output<typeof siteSchema>;

/** The settings of the site, and who speaks where it is not about one notice: the only bureau, or the publisher of a site of several. */
export type Site = Omit<SiteSettings, 'publisher'> & { publisher: Publisher };
