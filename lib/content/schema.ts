import { z } from 'zod';
import { isIsoDate, isIsoMinute, monthIn } from '@/lib/dates';
import { REASON_CODES, REASON_LABELS } from '@/lib/reasons';
import { BASIS_CODES, BASIS_LABELS, STATUS_CODES, STATUS_LABELS } from '@/lib/status';

const text = (description: string, example: string) =>
  z
    .string()
    .min(1)
    .meta({ description, examples: [example] });

const date = (description: string) =>
  z
    .string()
    .refine(isIsoDate, {
      error: ({ input }) => `“${input}”不是规定的日期写法。请写成“年-月-日”，例如 2025-02-17。`,
    })
    .meta({ description, examples: ['2025-02-17'] });

/** A closed list: written with its Chinese label in content, a code from here on. */
function labelled<Code extends string>(
  codes: readonly Code[],
  labels: Record<Code, string>,
  description: string,
) {
  const allowed = codes.map((code) => labels[code]);
  return z
    .string()
    .transform((label, context) => {
      const code = codes.find((candidate) => labels[candidate] === label);
      if (code !== undefined) return code;
      const several = label.split(/[，、；]\s*/);
      const message =
        several.length > 1 && several.every((word) => allowed.includes(word))
          ? `“${label}”是几个词连在一起。请用半角逗号加空格隔开，例如 ${several.join(', ')}。`
          : `“${label}”不在可选的词之中。请改为 ${allowed.join('、')} 之一。`;
      context.issues.push({ code: 'custom', message, input: label });
      return z.NEVER;
    })
    .meta({ description, enum: allowed });
}

const status = labelled(STATUS_CODES, STATUS_LABELS, '状态');

const remainingSchema = z.strictObject({
  reasons: z
    .array(labelled(REASON_CODES, REASON_LABELS, '原因'))
    .min(1)
    .meta({ description: '未完成的原因，编者的简短说法', examples: [['政策调整']] }),
  target: text('通报对完成时间的原话，要与段落里的字一致', '力争2025年12月取得阶段性成果')
    .refine((words) => monthIn(words) !== null, {
      error: ({ input }) =>
        `“${input}”里没有写明年月。请照抄段落里带年月的原话，例如 力争2025年12月取得阶段性成果。`,
    })
    .optional(),
});

const updateSchema = z.strictObject({
  date: date('发布新情况的日期'),
  text: text('新的情况，照发布的原话', '涵江区社区矫正中心已建成。'),
  source: text('出处', '莆田市司法局'),
  status: status.optional(),
});

/** Front matter of issues/NN.md. */
export const issueFrontSchema = z.strictObject({
  heading: text('问题的标题，连同原文的编号和句号', '1.谋划推进改革力度不够。'),
  remaining: z.array(remainingSchema).min(1).optional().meta({ description: '第二部分每一段的原因和目标' }),
  updates: z.array(updateSchema).min(1).optional().meta({ description: '通报之后发布的新情况' }),
});

/** Front matter of sections/N.md. */
export const sectionFrontSchema = z.strictObject({
  status: z
    .array(
      z.strictObject({
        under: text('标题的原文', '（二）未完成整改的问题'),
        is: status,
        basis: labelled(BASIS_CODES, BASIS_LABELS, '状态的依据'),
      }),
    )
    .min(1)
    .optional()
    .meta({ description: '列在某个标题之下的问题是什么状态' }),
});

/** Front matter of notice.md. */
export const noticeFrontSchema = z.strictObject({
  title: text('通报标题', '中共莆田市司法局党组关于巡察整改进展情况的通报'),
  titleLines: z
    .array(text('标题的一行', '中共莆田市司法局党组'))
    .min(1)
    .meta({ description: '标题分成几行，由编者定' }),
  shortTitle: text('导航里用的短名', '2025年巡察整改通报'),
  issuer: text('落款单位', '中共莆田市司法局党组'),
  published: z
    .string()
    .refine(isIsoMinute, {
      error: ({ input }) => `“${input}”不是规定的时间写法。请写成“年-月-日 时:分”，例如 2025-02-17 17:21。`,
    })
    .meta({ description: '发布时间，北京时间', examples: ['2025-02-17 17:21'] }),
  source: text('来源', '莆田市司法局'),
  signed: date('落款日期'),
  asOf: date('通报内容的截至日期'),
  inspection: z.strictObject({
    team: text('巡察组', '八届市委巡察四组'),
    body: text('被巡察单位', '莆田市司法局'),
    from: date('巡察开始'),
    to: date('巡察结束'),
    feedback: date('反馈意见的日期'),
  }),
  sourceSha256: z
    .string()
    .refine((input) => /^[0-9a-f]{64}$/.test(input), {
      error: ({ input }) => `“${input}”不是校验值。校验值是 64 位小写十六进制数。`,
    })
    .meta({ description: 'source.txt 的 SHA-256 校验值，64 位小写十六进制数' }),
});

const origin = z
  .string()
  .refine((input) => /^https?:/.test(input) && URL.canParse(input) && new URL(input).origin === input, {
    error: ({ input }) =>
      `“${input}”不是网站的地址。请照 https://www.example.gov.cn 的样子写，末尾不带斜杠。`,
  })
  .meta({ description: '网站的地址', examples: ['https://www.example.gov.cn'] });

/** content/site.yaml. Identifiers that are not written are not shown anywhere. */
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
  siteCode: text('网站标识码', "'3503000000'").optional(),
  icp: text('ICP备案号', '闽ICP备00000000号').optional(),
  police: text('公安备案号', '闽公网安备00000000000000号').optional(),
  ipv6: z
    .boolean()
    .optional()
    .meta({ description: '是否显示“网站支持IPv6”', examples: ['true'] }),
});

const repeated = (words: unknown): unknown =>
  Array.isArray(words) ? words.find((word, index) => words.indexOf(word) < index) : words;

/** Front matter of content/about.md: one id for each ## heading, in their order. */
export const aboutFrontSchema = z.strictObject({
  title: text('页面标题', '说明'),
  description: text('页面的一句话说明', '怎样读这个网站。'),
  ids: z
    .array(
      z
        .string()
        .regex(/^[a-z][a-z-]*$/)
        .meta({ examples: ['status'] }),
    )
    .min(1)
    .refine((ids) => new Set(ids).size === ids.length, {
      error: ({ input }) => `“${repeated(input)}”写了两次。每个标题的网址片段要各不相同。`,
    })
    .meta({ description: '各个 ## 标题的网址片段，小写英文字母', examples: [['reading', 'status']] }),
});

export type Site = z.output<typeof siteSchema>;
export type Update = z.output<typeof updateSchema>;
export type NoticeFront = z.output<typeof noticeFrontSchema>;
