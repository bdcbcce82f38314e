import { z } from 'zod';
import { text } from './schema-fields';

const origin = z
  .string()
  .refine((input) => /^https?:/.test(input) && URL.canParse(input) && new URL(input).origin === input, {
    error: ({ input }) =>
      `“${input}”不是网站的地址。请照 https://www.example.gov.cn 的样子写，末尾不带斜杠。`,
  })
  .meta({ description: '网站的地址', examples: ['https://www.example.gov.cn'] });

/** content/site.yaml. An identifier that is not set is shown nowhere. */
export const siteSchema = z.strictObject({
  name: text('网站名称', '莆田市司法局 巡察整改公开'),
  bureau: text('主办单位', '莆田市司法局'),
  description: text('首页的一句话说明', '巡察指出了什么，改了什么，还差什么。'),
  official: z.boolean().meta({ description: '是否为官方网站', examples: ['false'] }),
  origin,
  basePath: z
    .string()
    .regex(/^(?:\/[A-Za-z0-9_-]+)+$/)
    .optional()
    .meta({ description: '网站放在子目录时的路径', examples: ['/xuncha'] }),
  contact: z.strictObject({
    phone: text('监督电话', '0594-2630053'),
    post: text('邮政信箱', '福建省莆田市'),
    mail: z.email().meta({ description: '电子邮箱', examples: ['name@example.com'] }),
  }),
  allowedHosts: z
    .array(text('网站的域名', 'www.gov.cn'))
    .min(1)
    .optional()
    .meta({ description: '内容里可以写到的其他网站', examples: [['www.gov.cn']] }),
  siteCode: text('网站标识码', "'3503000000'").optional(),
  icp: text('ICP备案号', '闽ICP备00000000号').optional(),
  police: text('公安备案号', '闽公网安备00000000000000号').optional(),
  ipv6: z
    .boolean()
    .optional()
    .meta({ description: '是否显示“网站支持IPv6”', examples: ['true'] }),
});

export type Site = z.output<typeof siteSchema>;
